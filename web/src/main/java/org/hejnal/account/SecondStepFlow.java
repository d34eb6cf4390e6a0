package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.hejnal.directory.PersonView;
import org.hejnal.directory.secondfactor.CodeAttempt;
import org.hejnal.directory.secondfactor.CodeService;
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
    CodeService codes;

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
            case "confirm" -> withPerson(visit, "stale_or_on", person -> confirm(visit, person));
            case "renew" -> withPerson(visit, "stale_form", person -> renew(visit, person));
            case "off" -> withPerson(visit, "stale_form", person -> switchOff(visit, person));
            default -> enter(visit);
        };
    }

    private Response enter(PasswordVisit visit) {
        try {
            Optional<PersonView> person = people.signIn(new PasswordSignIn(
                    visit.identifier(),
                    visit.parameter("password"),
                    visit.request().remoteAddress(),
                    visit.session().knownBrowser()));
            return person.map(found -> show(visit, found, tickets.issue(found, visit.identifier())))
                    .orElseGet(() -> pages.enter(403, visit, "wrong_sign_in"));
        } catch (TooManySignInsException e) {
            return PasswordPages.tooEarly(pages.enter(429, visit, "too_many_sign_ins"), e.retryAfter());
        }
    }

    private Response show(PasswordVisit visit, PersonView person, String ticket) {
        return secondFactor.isOn(person.id())
                ? pages.manage(200, visit, ticket, "")
                : pages.setUp(200, visit, ticket, secondFactor.offer(person.id(), visit.identifier()), "");
    }

    private Response confirm(PasswordVisit visit, PersonView person) {
        List<String> made = secondFactor.confirm(person.id(), visit.parameter("code"), visit.isChecked("end_tokens"));
        if (!made.isEmpty()) {
            staySignedIn(visit, person.id());
            return pages.codes(visit, made);
        }
        if (secondFactor.isOn(person.id())) {
            return pages.manage(200, visit, visit.parameter("ticket"), "");
        }
        return secondFactor
                .findOffer(person.id(), visit.identifier())
                .map(offer -> pages.setUp(403, visit, visit.parameter("ticket"), offer, "wrong_code"))
                .orElseGet(() -> open(visit, "stale_or_on"));
    }

    /** All sessions of the person are over, and whoever is signed in here has just shown the phone. */
    private void staySignedIn(PasswordVisit visit, long accountId) {
        if (visit.session().accountId().equals(OptionalLong.of(accountId))) {
            people.find(accountId).ifPresent(person -> visit.session().signIn(person.id(), person.sessionGeneration()));
        }
    }

    private Response renew(PasswordVisit visit, PersonView person) {
        return withCode(visit, person, () -> {
            List<String> made = secondFactor.renewRecoveryCodes(attempt(visit, person));
            return made.isEmpty() ? Optional.empty() : Optional.of(pages.codes(visit, made));
        });
    }

    private Response switchOff(PasswordVisit visit, PersonView person) {
        return withCode(
                visit,
                person,
                () -> secondFactor.switchOff(attempt(visit, person))
                        ? Optional.of(pages.message(200, visit, "second_step_off"))
                        : Optional.empty());
    }

    /** A step that answers nothing if its code is wrong. */
    private interface CodeStep {
        Optional<Response> answer();
    }

    private Response withCode(PasswordVisit visit, PersonView person, CodeStep step) {
        String ticket = visit.parameter("ticket");
        try {
            return step.answer()
                    .orElseGet(() -> pages.manage(
                            403,
                            visit,
                            ticket,
                            codes.takesOnlyRecoveryCodes(person.id()) ? "only_recovery" : "wrong_code"));
        } catch (TooManySignInsException e) {
            return PasswordPages.tooEarly(pages.manage(429, visit, ticket, "too_many_sign_ins"), e.retryAfter());
        }
    }

    private static CodeAttempt attempt(PasswordVisit visit, PersonView person) {
        return new CodeAttempt(
                person.id(),
                visit.identifier(),
                visit.parameter("code"),
                visit.request().remoteAddress(),
                visit.session().knownBrowser());
    }

    /** @param problem what is the matter if the ticket is void */
    private Response withPerson(PasswordVisit visit, String problem, Function<PersonView, Response> step) {
        return tickets.find(visit.parameter("ticket"), visit.identifier())
                .map(step)
                .orElseGet(() -> open(visit, problem));
    }
}
