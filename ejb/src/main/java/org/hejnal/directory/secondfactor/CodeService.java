package org.hejnal.directory.secondfactor;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.OptionalLong;
import org.hejnal.directory.signin.CodePaceService;
import org.hejnal.directory.signin.Turn;

/**
 * Proves with a code that somebody has the phone. A guess is counted before it is looked at, twice: in the window of its
 * address, which makes it wait, and with the person since the last right one, which ends guessing for good.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CodeService {
    @Inject
    SecondFactorRepository factors;

    @Inject
    SecondFactorSecrets secrets;

    @Inject
    CodePaceService pace;

    @Inject
    Clock clock;

    /**
     * Uses a code or a recovery code up.
     *
     * @return false if it is wrong or has been used, or if only recovery codes count
     * @throws org.hejnal.directory.signin.TooManySignInsException if so many were wrong that this one comes too early
     */
    public boolean verify(CodeAttempt sent) {
        Turn turn = pace.begin(sent.accountId(), sent.identifier(), sent.address(), sent.browser());
        int guess = factors.countGuess(sent.accountId());
        boolean isRight = guess > 0 && use(sent, guess);
        if (isRight) {
            pace.succeed(turn);
            return true;
        }
        pace.fail(turn);
        if (guess == CodeGuessPolicy.WARNED_AT) {
            factors.warn(sent.accountId(), guess, sent.address());
        }
        return false;
    }

    /** Whether so many codes were wrong that only a recovery code counts, or a new password that a link sets. */
    public boolean takesOnlyRecoveryCodes(long accountId) {
        return factors.find(accountId)
                .filter(factor -> factor.wrongCodes() >= CodeGuessPolicy.MOST_WRONG)
                .isPresent();
    }

    private boolean use(CodeAttempt sent, int guess) {
        String code = CodeGuessPolicy.digits(sent.code());
        if (code.length() != Totp.DIGITS) {
            return factors.useRecovery(sent.accountId(), RecoveryCodes.hash(sent.accountId(), sent.code()));
        }
        if (guess > CodeGuessPolicy.MOST_WRONG) {
            return false;
        }
        OptionalLong step = factors.find(sent.accountId())
                .flatMap(factor -> secrets.open(sent.accountId(), factor))
                .map(secret -> Totp.findStep(secret, code, clock.instant()))
                .orElseGet(OptionalLong::empty);
        return step.isPresent() && factors.useStep(sent.accountId(), step.getAsLong());
    }
}
