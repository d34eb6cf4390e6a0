package org.hejnal.usos.oauth.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.hejnal.directory.PersonView;
import org.hejnal.directory.secondfactor.CodeAttempt;
import org.hejnal.directory.secondfactor.CodeService;
import org.hejnal.directory.secondfactor.SecondFactorService;
import org.hejnal.directory.signin.KnownBrowserService;
import org.hejnal.directory.signin.PasswordSignIn;
import org.hejnal.directory.signin.SignInService;
import org.hejnal.directory.signin.SignInTicketService;
import org.hejnal.directory.signin.TooManySignInsException;
import org.hejnal.http.TlsDemand;
import org.hejnal.oauth.token.AccessTokenService;
import org.hejnal.oauth.token.RequestTokenService;
import org.hejnal.oauth.token.RequestTokenView;
import org.hejnal.oauth.token.Scope;
import org.hejnal.platform.Settings;

/**
 * Leads a person from a consumer's link to a decision. A browser is sent to a callback only for a request token that is
 * known, open and has just been decided about.
 */
@Singleton
class AuthorizeFlow {
    @Inject
    RequestTokenService requestTokens;

    @Inject
    AccessTokenService accessTokens;

    @Inject
    SignInService people;

    @Inject
    SecondFactorService secondFactor;

    @Inject
    CodeService codes;

    @Inject
    SignInTicketService tickets;

    @Inject
    KnownBrowserService browsers;

    @Inject
    AuthorizePages pages;

    @Inject
    Settings settings;

    /** Answers with what is to be done next: sign in, consent, or nothing more. */
    Response open(Visit visit) {
        return withWish(visit, wish -> open(visit, wish, ""));
    }

    Response signIn(Visit visit) {
        return withWish(visit, wish -> visit.isGenuine() ? signIn(visit, wish) : open(visit, wish, "stale_form"));
    }

    /** The second step, for somebody whose password was right. */
    Response code(Visit visit) {
        return withWish(visit, wish -> visit.isGenuine() ? code(visit, wish) : open(visit, wish, "stale_form"));
    }

    Response accept(Visit visit) {
        return withDecision(visit, this::accept);
    }

    Response refuse(Visit visit) {
        return withDecision(visit, (ignored, wish, person) -> {
            requestTokens.refuse(visit.token());
            return wish.callback().isOutOfBand()
                    ? pages.message(200, visit, "refused")
                    : Redirect.to(wish.callback().with("error=access_denied&oauth_token=" + visit.token()));
        });
    }

    Response signOut(Visit visit) {
        return withWish(visit, wish -> {
            if (!visit.isGenuine()) {
                return open(visit, wish, "stale_form");
            }
            visit.session().signOut();
            return Redirect.to(visit.self(visit.language()));
        });
    }

    /** A step that needs an open request token. */
    private interface Step {
        Response answer(RequestTokenView wish);
    }

    /** A step that needs a person too. */
    private interface Decision {
        Response answer(Visit visit, RequestTokenView wish, PersonView person);
    }

    private Response withWish(Visit visit, Step step) {
        if (TlsDemand.refuses(settings, visit.request().isSecure())) {
            return pages.message(400, visit, "insecure");
        }
        Optional<RequestTokenView> wish = requestTokens.find(visit.token());
        return wish.isPresent() ? step.answer(wish.get()) : pages.message(400, visit, "unknown_token");
    }

    private Response withDecision(Visit visit, Decision decision) {
        return withWish(visit, wish -> {
            Optional<PersonView> person = person(visit);
            return person.isPresent() && visit.isGenuine()
                    ? decision.answer(visit, wish, person.get())
                    : open(visit, wish, "stale_form");
        });
    }

    private Response open(Visit visit, RequestTokenView wish, String problem) {
        Optional<PersonView> person = person(visit);
        if (person.isEmpty()) {
            return problem.isEmpty() ? pages.signIn(visit, wish) : pages.signInAgain(visit, wish, problem);
        }
        return problem.isEmpty() && isAgreed(visit, wish, person.get())
                ? accept(visit, wish, person.get())
                : pages.consent(visit, wish, person.get(), problem);
    }

    private Response signIn(Visit visit, RequestTokenView wish) {
        try {
            Optional<String> browser = visit.session().knownBrowser();
            String identifier = visit.parameter("identifier").strip();
            Optional<PersonView> person = people.signIn(new PasswordSignIn(
                    identifier, visit.parameter("password"), visit.request().remoteAddress(), browser));
            if (person.isEmpty()) {
                return pages.signInAgain(visit, wish, "wrong_sign_in");
            }
            return switch (secondFactor.next(person.get().id())) {
                case NONE -> signedIn(visit, person.get(), identifier);
                case CODE -> pages.code(200, visit, tickets.issue(person.get(), identifier), "");
                case SET_UP -> pages.signInAgain(visit, wish, "second_step_first");
            };
        } catch (TooManySignInsException e) {
            return pages.tooManySignIns(visit, wish, e.retryAfter());
        }
    }

    private Response code(Visit visit, RequestTokenView wish) {
        String identifier = visit.parameter("identifier").strip();
        String ticket = visit.parameter("ticket");
        Optional<PersonView> person = tickets.find(ticket, identifier);
        if (person.isEmpty()) {
            return open(visit, wish, "stale_form");
        }
        try {
            return codes.verify(attempt(visit, person.get(), identifier))
                    ? signedIn(visit, person.get(), identifier)
                    : pages.code(403, visit, ticket, wrongCode(person.get()));
        } catch (TooManySignInsException e) {
            return pages.tooManyCodes(visit, ticket, e.retryAfter());
        }
    }

    private static CodeAttempt attempt(Visit visit, PersonView person, String identifier) {
        return new CodeAttempt(
                person.id(),
                identifier,
                visit.parameter("code"),
                visit.request().remoteAddress(),
                visit.session().knownBrowser());
    }

    private String wrongCode(PersonView person) {
        return codes.takesOnlyRecoveryCodes(person.id()) ? "only_recovery" : "wrong_code";
    }

    /** The browser is known only from here on: whoever has no code passes no count of guesses by. */
    private Response signedIn(Visit visit, PersonView person, String identifier) {
        visit.signIn(person, browsers.remember(identifier, visit.session().knownBrowser()));
        return Redirect.to(visit.self(visit.language()));
    }

    private Response accept(Visit visit, RequestTokenView wish, PersonView person) {
        Optional<String> verifier = requestTokens.authorize(visit.token(), person.id());
        if (verifier.isEmpty()) {
            return pages.message(400, visit, "unknown_token");
        }
        return wish.callback().isOutOfBand()
                ? pages.pin(visit, wish, verifier.get())
                : Redirect.to(
                        wish.callback().with("oauth_token=" + visit.token() + "&oauth_verifier=" + verifier.get()));
    }

    /**
     * Whether there is nothing to ask. A PIN is never given without asking, since it may be somebody else who waits for it,
     * and nobody is sent without asking to where somebody else may wait (RFC 5849 section 4.15). Administering is always
     * asked for.
     */
    private boolean isAgreed(Visit visit, RequestTokenView wish, PersonView person) {
        return visit.interactivity().equals("minimal")
                && wish.isRegistered()
                && !wish.scopes().contains(Scope.ADMINISTRATION)
                && accessTokens.isGranted(wish.consumerId(), person.id(), wish.scopes());
    }

    private Optional<PersonView> person(Visit visit) {
        return visit.session().accountId().stream()
                .mapToObj(people::find)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
