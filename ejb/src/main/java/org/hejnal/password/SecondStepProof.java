package org.hejnal.password;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.directory.secondfactor.CodeAttempt;
import org.hejnal.directory.secondfactor.CodeService;
import org.hejnal.directory.secondfactor.SecondFactorService;
import org.hejnal.directory.secondfactor.SecondStep;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** Asks whoever signs in with a second step for its code, once their password was right. */
@Singleton
class SecondStepProof {
    private final SecondFactorService secondFactor;
    private final CodeService codes;

    @Inject
    SecondStepProof(SecondFactorService secondFactor, CodeService codes) {
        this.secondFactor = secondFactor;
        this.codes = codes;
    }

    /**
     * @throws InvalidValueException if the code is missing or wrong
     * @throws org.hejnal.directory.signin.TooManySignInsException if it comes too early after failures
     */
    void require(long accountId, SignInProof sent) {
        if (secondFactor.next(accountId) == SecondStep.CODE && !isPassed(accountId, sent)) {
            throw new InvalidValueException(
                    PasswordField.CODE,
                    "The code of the second step is missing or wrong.",
                    new LangDict(
                            "Brakuje kodu drugiego kroku logowania albo jest on nieprawidłowy.",
                            "The code of the second step is missing or wrong."));
        }
    }

    private boolean isPassed(long accountId, SignInProof sent) {
        return !sent.code().isBlank()
                && codes.verify(
                        new CodeAttempt(accountId, sent.identifier(), sent.code(), sent.address(), sent.browser()));
    }
}
