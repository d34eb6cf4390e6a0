package org.hejnal.password;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hejnal.directory.PersonView;
import org.hejnal.directory.signin.PasswordSignIn;
import org.hejnal.directory.signin.SignInService;
import org.hejnal.directory.signin.SignInTicketService;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/**
 * Asks people once more who they are, before they change where their messages go: whoever sits at their screen for a minute,
 * or has a token of theirs, must not.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FreshSignInService {
    /** Tickets of the sign-in itself are worth nothing here: they are given for the password alone. */
    private static final String PURPOSE = "fresh sign-in of ";

    @Inject
    SignInService people;

    @Inject
    SecondStepProof secondStep;

    @Inject
    SignInTicketService tickets;

    /**
     * Looks at a password, and at the code of whoever signs in with a second step, as at a sign-in and as slowly where they are
     * guessed at.
     *
     * @throws InvalidValueException if the identifier, the password or the code is wrong
     * @throws org.hejnal.directory.signin.TooManySignInsException if the attempt comes too early after failures
     */
    public FreshSignIn prove(SignInProof sent) {
        return new FreshSignIn(signIn(sent).id());
    }

    /**
     * The same for a page with several forms.
     *
     * @return what its forms carry for ten minutes, together with the identifier
     */
    public String begin(SignInProof sent) {
        return tickets.issue(signIn(sent), PURPOSE + sent.identifier());
    }

    /** Whose ticket it is; nothing if it is too old, was made up, or the password has changed since. */
    public Optional<FreshSignIn> find(String ticket, String identifier) {
        return tickets.find(ticket, PURPOSE + identifier).map(person -> new FreshSignIn(person.id()));
    }

    private PersonView signIn(SignInProof sent) {
        PersonView person = people.signIn(
                        new PasswordSignIn(sent.identifier(), sent.password(), sent.address(), sent.browser()))
                .orElseThrow(FreshSignInService::wrong);
        secondStep.require(person.id(), sent);
        return person;
    }

    private static InvalidValueException wrong() {
        return new InvalidValueException(
                PasswordField.PASSWORD,
                "The password is wrong.",
                new LangDict("Hasło jest nieprawidłowe.", "The password is wrong."));
    }
}
