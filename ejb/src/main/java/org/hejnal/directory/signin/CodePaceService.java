package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Slows guesses of codes down, as {@link SignInPaceService} does with passwords. They are counted apart from passwords, but
 * raise the count of their address with them. A browser that knows the person has a count of its own here, too.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CodePaceService {
    @Inject
    SignInPaceService pace;

    @Inject
    KnownBrowserService browsers;

    /**
     * Lets a code be looked at.
     *
     * @param identifier what the person signs in with
     * @param browser what their browser has kept
     * @throws TooManySignInsException if it is too early; nothing is counted then
     */
    public Turn begin(long accountId, String identifier, String address, Optional<String> browser) {
        return pace.begin(
                Attempt.ofCode(accountId, address),
                browsers.find(Attempt.ofIdentifier(identifier), browser).map(id -> "code browser:" + id));
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
