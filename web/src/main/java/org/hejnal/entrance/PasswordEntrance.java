package org.hejnal.entrance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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

/** Has people prove who they are by a password, and by a code where they need one. */
@Singleton
public class PasswordEntrance {
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

    /** The first step. */
    public Entry enter(PasswordSignIn sent) {
        try {
            Optional<PersonView> person = people.signIn(sent);
            return person.isPresent() ? next(person.get(), sent) : Entry.Refused.of("wrong_sign_in");
        } catch (TooManySignInsException e) {
            return new Entry.Refused(429, "too_many_sign_ins", Optional.of(e.retryAfter()));
        }
    }

    /** The second step, for somebody whose password was right. */
    public Entry enter(CodeSent sent) {
        Optional<PersonView> person = tickets.find(sent.ticket(), sent.identifier());
        if (person.isEmpty()) {
            return Entry.Refused.of(Entry.Refused.STALE);
        }
        long id = person.get().id();
        try {
            return codes.verify(new CodeAttempt(id, sent.identifier(), sent.code(), sent.address(), sent.browser()))
                    ? proven(person.get(), sent.identifier(), sent.browser())
                    : new Entry.CodeNeeded(403, sent.ticket(), wrongCode(id), Optional.empty());
        } catch (TooManySignInsException e) {
            return new Entry.CodeNeeded(429, sent.ticket(), "too_many_codes", Optional.of(e.retryAfter()));
        }
    }

    private Entry next(PersonView person, PasswordSignIn sent) {
        return switch (secondFactor.next(person.id())) {
            case NONE -> proven(person, sent.identifier(), sent.browser());
            case CODE -> new Entry.CodeNeeded(200, tickets.issue(person, sent.identifier()), "", Optional.empty());
            case SET_UP -> Entry.Refused.of("second_step_first");
        };
    }

    private String wrongCode(long accountId) {
        return codes.takesOnlyRecoveryCodes(accountId) ? "only_recovery" : "wrong_code";
    }

    /** The browser is known only from here on: whoever has no code passes no count of guesses by. */
    private Entry proven(PersonView person, String identifier, Optional<String> browser) {
        return new Entry.Proven(person, browsers.remember(identifier, browser));
    }
}
