package org.hejnal.calendar.event;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.circle.OwnedId;

/**
 * What somebody has said of an event.
 *
 * @param id of the same circle as the event
 * @param authorId absent if the account is gone
 */
public record CommentView(OwnedId id, OwnedId eventId, Optional<Long> authorId, String text, Instant modifiedAt) {}
