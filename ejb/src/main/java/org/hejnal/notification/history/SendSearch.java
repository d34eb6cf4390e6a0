package org.hejnal.notification.history;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody looks for among the sends of all applications. What is absent does not count.
 *
 * @param text what the message has somewhere, in one of its languages, whatever the case of its letters
 * @param consumerId the application that has sent it
 * @param accountId one of its recipients
 * @param from the first moment at which it was accepted
 * @param until the moment before which it was accepted
 * @param before only those that were accepted before the one with this id
 * @param limit how many at most, up to {@value SendSearchService#MAX_LIMIT}
 */
public record SendSearch(
        Optional<String> text,
        OptionalLong consumerId,
        Optional<String> eventTypeId,
        Optional<SendState> state,
        OptionalLong accountId,
        Optional<Instant> from,
        Optional<Instant> until,
        OptionalLong before,
        int limit) {
    /** Looks for what one person was sent. */
    public static SendSearch ofPerson(
            long accountId, Optional<Instant> from, Optional<Instant> until, OptionalLong before, int limit) {
        return new SendSearch(
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(accountId),
                from,
                until,
                before,
                limit);
    }
}
