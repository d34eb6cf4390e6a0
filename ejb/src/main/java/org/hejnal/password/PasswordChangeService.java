package org.hejnal.password;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hejnal.directory.PersonView;
import org.hejnal.directory.secondfactor.CodeAttempt;
import org.hejnal.directory.secondfactor.CodeService;
import org.hejnal.directory.secondfactor.SecondFactorService;
import org.hejnal.directory.secondfactor.SecondStep;
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
    SecondFactorService secondFactor;

    @Inject
    CodeService codes;

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
        requireSecondStep(person.id(), command);
        int generation = links.set(person.id(), hash, command.endsTokens());
        return new PersonView(person.id(), person.firstName(), person.lastName(), person.language(), generation);
    }

    private void requireSecondStep(long accountId, ChangePassword command) {
        boolean isPassed = secondFactor.next(accountId) != SecondStep.CODE
                || (!command.code().isBlank()
                        && codes.verify(new CodeAttempt(
                                accountId,
                                command.identifier(),
                                command.code(),
                                command.address(),
                                command.browser())));
        if (!isPassed) {
            throw new InvalidValueException(
                    PasswordField.CODE,
                    "The code of the second step is missing or wrong.",
                    new LangDict(
                            "Brakuje kodu drugiego kroku logowania albo jest on nieprawidłowy.",
                            "The code of the second step is missing or wrong."));
        }
    }

    private static InvalidValueException wrong() {
        return new InvalidValueException(
                PasswordField.OLD_PASSWORD,
                "The old password is wrong.",
                new LangDict("Dotychczasowe hasło jest nieprawidłowe.", "Your present password is wrong."));
    }
}
