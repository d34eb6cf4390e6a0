package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hejnal.directory.PersonView;
import org.hejnal.directory.secondfactor.SecondFactorService;
import org.hejnal.directory.signin.PasswordSignIn;
import org.hejnal.directory.signin.SignInService;
import org.hejnal.directory.signin.SignInTicketService;
import org.hejnal.directory.signin.TooManySignInsException;
import org.hejnal.platform.Settings;
import org.hejnal.platform.setting.SecondFactorRule;

/**
 * Sets the second step of signing in up, or ends it. The password is asked for first, whether or not somebody is signed in:
 * who sits at an open browser for a minute must not change how its owner signs in.
 */
@Singleton
class SecondStepFlow {
    @Inject
    SignInService people;

    @Inject
    SignInTicketService tickets;

    @Inject
    SecondFactorService secondFactor;

    @Inject
    SecondStepPages pages;

    @Inject
    Settings settings;

    /** Asks for the password. */
    Response open(PasswordVisit visit, String problem) {
        return settings.secondFactor() == SecondFactorRule.OFF
                ? pages.message(404, visit, "second_step_none")
                : pages.enter(problem.isEmpty() ? 200 : 403, visit, problem);
    }

    Response send(PasswordVisit visit) {
        if (settings.secondFactor() == SecondFactorRule.OFF) {
            return open(visit, "");
        }
        return switch (visit.parameter("step")) {
            case "confirm" -> withPerson(visit, person -> confirm(visit, person));
            case "renew" -> withPerson(visit, person -> renew(visit, person));
            case "off" -> withPerson(visit, person -> switchOff(visit, person));
            default -> enter(visit);
        };
    }

    private Response enter(PasswordVisit visit) {
        try {
            Optional<PersonView> person = people.signIn(new PasswordSignIn(
                    identifier(visit),
                    visit.parameter("password"),
                    visit.request().remoteAddress(),
                    visit.session().knownBrowser()));
            return person.map(found -> show(visit, found, tickets.issue(found, identifier(visit))))
                    .orElseGet(() -> pages.enter(403, visit, "wrong_sign_in"));
        } catch (TooManySignInsException e) {
            return pages.tooEarly(pages.enter(429, visit, "too_many_sign_ins"), e.retryAfter());
        }
    }

    private Response show(PasswordVisit visit, PersonView person, String ticket) {
        return secondFactor.isOn(person.id())
                ? pages.manage(200, visit, ticket, "")
                : pages.setUp(200, visit, ticket, secondFactor.offer(person.id(), identifier(visit)), "");
    }

    private Response confirm(PasswordVisit visit, PersonView person) {
        List<String> codes = secondFactor.confirm(person.id(), visit.parameter("code"));
        if (!codes.isEmpty()) {
            return pages.codes(visit, codes);
        }
        return secondFactor
                .findOffer(person.id(), identifier(visit))
                .map(offer -> pages.setUp(403, visit, visit.parameter("ticket"), offer, "wrong_code"))
                .orElseGet(() -> open(visit, "stale_form"));
    }

    private Response renew(PasswordVisit visit, PersonView person) {
        return withCode(visit, () -> {
            List<String> codes = secondFactor.renewRecoveryCodes(
                    person.id(), visit.parameter("code"), visit.request().remoteAddress());
            return codes.isEmpty() ? Optional.empty() : Optional.of(pages.codes(visit, codes));
        });
    }

    private Response switchOff(PasswordVisit visit, PersonView person) {
        return withCode(
                visit,
                () -> secondFactor.switchOff(
                                person.id(),
                                visit.parameter("code"),
                                visit.request().remoteAddress())
                        ? Optional.of(pages.message(200, visit, "second_step_off"))
                        : Optional.empty());
    }

    /** A step that answers nothing if its code is wrong. */
    private interface CodeStep {
        Optional<Response> answer();
    }

    private Response withCode(PasswordVisit visit, CodeStep step) {
        String ticket = visit.parameter("ticket");
        try {
            return step.answer().orElseGet(() -> pages.manage(403, visit, ticket, "wrong_code"));
        } catch (TooManySignInsException e) {
            return pages.tooEarly(pages.manage(429, visit, ticket, "too_many_sign_ins"), e.retryAfter());
        }
    }

    private Response withPerson(PasswordVisit visit, Function<PersonView, Response> step) {
        return tickets.find(visit.parameter("ticket"), identifier(visit))
                .map(step)
                .orElseGet(() -> open(visit, "stale_form"));
    }

    private static String identifier(PasswordVisit visit) {
        return visit.parameter("identifier").strip();
    }
}
