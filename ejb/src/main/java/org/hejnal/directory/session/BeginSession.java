package org.hejnal.directory.session;

import java.util.Optional;

/**
 * The command to let somebody be signed in.
 *
 * @param accountId who has proven to be this person
 * @param generation of the person's sessions when they did so; with the next one the session is over
 * @param isGuarded whether changes ask for a token
 * @param source the id of the source that has proven it, {@value #LOCAL} for a password of the hub's own
 * @param providerSession what the source calls its own session, by which it ends this one
 */
public record BeginSession(
        long accountId, int generation, boolean isGuarded, String source, Optional<String> providerSession) {
    public static final String LOCAL = "local";

    /** A session that begins with a password. */
    public static BeginSession ofPassword(long accountId, int generation, boolean isGuarded) {
        return new BeginSession(accountId, generation, isGuarded, LOCAL, Optional.empty());
    }
}
