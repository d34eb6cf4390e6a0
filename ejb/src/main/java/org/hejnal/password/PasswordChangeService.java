package org.hejnal.password;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hejnal.directory.PersonView;
import org.hejnal.directory.signin.PasswordService;
import org.hejnal.directory.signin.PasswordSignIn;
import org.hejnal.directory.signin.SignInService;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** Lets people who know their password have another one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordChangeService {
    @Inject
    SignInService people;

    @Inject
    SecondStepProof secondStep;

    @Inject
    PasswordService passwords;

    @Inject
    ChosenPassword chosen;

    @Inject
    PasswordLinkRepository links;

    /**
     * What a person signs in with.
     *
     * @throws InvalidStateException if they have no password here
     */
    public String requireSignIn(long accountId) {
        return passwords
                .findSignIn(accountId)
                .filter(signIn -> passwords.hasPassword(accountId))
                .orElseThrow(() -> new InvalidStateException(
                        Optional.of(PasswordReason.NO_PASSWORD), "The user has no password here."));
    }

    /**
     * Changes a password. All sessions of the person are over then, and all links that set a password are void. The old
     * password is asked for as at a sign-in, and as slowly where it is guessed at; whoever signs in with a second step needs
     * its code too, once the new password may be chosen.
     *
     * @return the person, with the generation of the sessions that begin from now on
     * @throws InvalidValueException if the identifier, the old password or the code is wrong, or the new password may not be
     *     chosen
     * @throws org.hejnal.directory.signin.TooManySignInsException if the attempt comes too early after failures
     */
    public PersonView change(ChangePassword command) {
        PersonView person = people.signIn(new PasswordSignIn(
                        command.identifier(), command.oldPassword(), command.address(), command.browser()))
                .orElseThrow(PasswordChangeService::wrong);
        String hash = chosen.hash(person.id(), command.newPassword());
        secondStep.require(
                person.id(),
                new SignInProof(
                        command.identifier(),
                        command.oldPassword(),
                        command.code(),
                        command.address(),
                        command.browser()));
        int generation = links.set(person.id(), hash, command.endsTokens());
        return new PersonView(person.id(), person.firstName(), person.lastName(), person.language(), generation);
    }

    private static InvalidValueException wrong() {
        return new InvalidValueException(
                PasswordField.OLD_PASSWORD,
                "The old password is wrong.",
                new LangDict("Dotychczasowe hasło jest nieprawidłowe.", "Your present password is wrong."));
    }
}
