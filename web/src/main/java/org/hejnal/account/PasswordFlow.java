package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.hejnal.directory.PersonView;
import org.hejnal.directory.secondfactor.SecondFactorService;
import org.hejnal.directory.secondfactor.SecondStep;
import org.hejnal.directory.signin.KnownBrowserService;
import org.hejnal.directory.signin.TooManySignInsException;
import org.hejnal.password.ChangePassword;
import org.hejnal.password.PasswordChangeService;
import org.hejnal.password.PasswordField;
import org.hejnal.password.PasswordLinkService;
import org.hejnal.platform.InvalidValueException;

/** What the forms of the pages do. */
@Singleton
class PasswordFlow {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{32}");

    @Inject
    PasswordChangeService changes;

    @Inject
    PasswordLinkService links;

    @Inject
    KnownBrowserService browsers;

    @Inject
    SecondFactorService secondFactor;

    @Inject
    PasswordPages pages;

    /** Changes a password. Whoever is signed in as this person stays so in this browser. */
    Response change(PasswordVisit visit) {
        if (isTypedTwice(visit)) {
            try {
                return change(visit, visit.identifier());
            } catch (InvalidValueException e) {
                return refused(visit, e);
            } catch (TooManySignInsException e) {
                return pages.tooManySignIns(visit, e.retryAfter());
            }
        }
        return pages.change(400, visit, "not_the_same");
    }

    private Response change(PasswordVisit visit, String identifier) {
        OptionalLong signedIn = visit.session().accountId();
        Optional<String> browser = visit.session().knownBrowser();
        PersonView person = changes.change(new ChangePassword(
                identifier,
                visit.parameter("old_password"),
                visit.parameter("new_password"),
                visit.parameter("code"),
                visit.isChecked("end_tokens"),
                visit.request().remoteAddress(),
                browser));
        if (secondFactor.next(person.id()) != SecondStep.SET_UP) {
            visit.session().rememberBrowser(browsers.remember(identifier, browser), visit.response());
        }
        if (signedIn.equals(OptionalLong.of(person.id()))) {
            visit.session().signIn(person.id(), person.sessionGeneration());
        }
        return pages.message(200, visit, "changed");
    }

    private Response refused(PasswordVisit visit, InvalidValueException e) {
        if (e.field() == PasswordField.OLD_PASSWORD) {
            return pages.change(403, visit, "wrong_sign_in");
        }
        return e.field() == PasswordField.CODE
                ? pages.change(403, visit, "change_code")
                : pages.weakChange(visit, text(e, visit));
    }

    /** Says the same whether there is such a person or not. */
    Response ask(PasswordVisit visit) {
        try {
            links.ask(visit.identifier(), visit.request().remoteAddress());
            return pages.message(200, visit, "link_sent");
        } catch (TooManySignInsException e) {
            return pages.tooManyLinks(visit, e.retryAfter());
        }
    }

    /** Asks for the new password; the link works as before. */
    Response openLink(PasswordVisit visit) {
        return withLink(visit, signIn -> pages.setNew(200, visit, signIn, "", ""));
    }

    Response useLink(PasswordVisit visit) {
        return withLink(
                visit,
                signIn -> isTypedTwice(visit)
                        ? useLink(visit, signIn)
                        : pages.setNew(400, visit, signIn, "not_the_same", ""));
    }

    private Response useLink(PasswordVisit visit, String signIn) {
        try {
            boolean isSet =
                    links.use(visit.parameter("token"), visit.parameter("new_password"), visit.isChecked("end_tokens"));
            return isSet ? pages.message(200, visit, "changed") : pages.message(400, visit, "unknown_link");
        } catch (InvalidValueException e) {
            return pages.setNew(400, visit, signIn, "weak", text(e, visit));
        }
    }

    /** A step that needs a link that works. */
    private interface Step {
        Response answer(String signIn);
    }

    private Response withLink(PasswordVisit visit, Step step) {
        return Optional.of(visit.parameter("token"))
                .filter(token -> TOKEN.matcher(token).matches())
                .flatMap(links::findSignIn)
                .map(step::answer)
                .orElseGet(() -> pages.message(400, visit, "unknown_link"));
    }

    private static boolean isTypedTwice(PasswordVisit visit) {
        return visit.parameter("new_password").equals(visit.parameter("repeated"));
    }

    private static String text(InvalidValueException e, PasswordVisit visit) {
        return Objects.requireNonNullElse(e.userMessage("").in(visit.language()), "");
    }
}
