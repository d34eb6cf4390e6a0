package org.hejnal.directory.session;

import java.time.Instant;
import java.util.Optional;

/**
 * A session that is not over.
 *
 * @param id names it in lists; it opens nothing
 * @param accountId who is signed in
 * @param isGuarded whether changes ask for a token
 * @param source the id of the source that has proven who it is
 * @param providerSession what the source calls its own session
 * @param lastSeenAt when it was last used, at most {@link SessionService#NOTED_EVERY} ago where it has been used since
 */
public record SessionView(
        long id,
        long accountId,
        boolean isGuarded,
        String source,
        Optional<String> providerSession,
        Instant createdAt,
        Instant lastSeenAt) {}
