package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Slows guesses of codes down, as {@link SignInPaceService} does with passwords, and counts them by themselves. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CodePaceService {
    @Inject
    SignInPaceService pace;

    /**
     * Lets a code be looked at. Nobody can type an identifier that would count as these do, since it has a line break.
     *
     * @throws TooManySignInsException if it is too early; nothing is counted then
     */
    public Turn begin(long accountId, String address) {
        return pace.begin(Attempt.of("second step\n" + accountId, address), Optional.empty());
    }

    /** The code was right. */
    public void succeed(Turn turn) {
        pace.succeed(turn);
    }

    /** The code was wrong. */
    public void fail(Turn turn) {
        pace.fail(turn);
    }
}
