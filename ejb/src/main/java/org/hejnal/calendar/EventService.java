package org.hejnal.calendar;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.circle.OwnedId;

/** Events one by one. */
@Stateless
public class EventService {
    /** How many events a circle can have. */
    public static final int MAX_EVENTS = 20_000;

    /** How many comments an event can have. */
    public static final int MAX_COMMENTS = 500;

    /** How many characters a comment can have. */
    public static final int MAX_COMMENT = 5000;

    /**
     * Writes an event down and tells the circle's other members.
     *
     * @throws org.hejnal.platform.UnknownObjectException if the circle, the place or the contact is not there for the
     *     author
     * @throws org.hejnal.platform.InvalidValueException if something does not fit together, a limit is reached, the UID
     *     is taken, or it is {@link EventKind#BIRTHDAY_ACCOUNT}
     * @throws org.hejnal.media.MediaQuotaExceededException if the photos do not fit into the circle
     */
    public EventView create(CreateEvent command) {
        throw new UnsupportedOperationException(command.toString());
    }

    /**
     * Changes an event and tells the circle's other members. A change that changes nothing is told to nobody and raises
     * no version.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them
     * @throws org.hejnal.platform.ForbiddenObjectException if it is not theirs to change
     * @throws org.hejnal.platform.InvalidStateException if it is not of the expected version any more
     * @throws org.hejnal.platform.InvalidValueException if something does not fit together
     * @throws org.hejnal.media.MediaQuotaExceededException if the photos do not fit into the circle
     */
    public EventView update(UpdateEvent command) {
        throw new UnsupportedOperationException(command.toString());
    }

    /**
     * Deletes an event, with all of its occurrences, and tells the circle's other members.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them
     * @throws org.hejnal.platform.ForbiddenObjectException if it is not theirs to delete
     */
    public void delete(long accountId, OwnedId id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /**
     * Takes one occurrence out of an event that recurs. The last one that is left takes the event with it.
     *
     * @param startsAt when the occurrence begins
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them
     * @throws org.hejnal.platform.ForbiddenObjectException if it is not theirs to change
     * @throws org.hejnal.platform.InvalidValueException if none begins then
     */
    public void deleteOccurrence(long accountId, OwnedId id, Instant startsAt) {
        throw new UnsupportedOperationException(id.toString());
    }

    /**
     * Adds a comment and tells the circle's other members.
     *
     * @param text 1 to {@value #MAX_COMMENT} characters
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them
     * @throws org.hejnal.platform.InvalidValueException if the text does not fit, or there are {@value #MAX_COMMENTS}
     */
    public CommentView comment(long accountId, OwnedId id, String text) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** @throws org.hejnal.platform.UnknownObjectException if there is no such event for them */
    public EventView get(long accountId, OwnedId id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** The event of a circle that came with a UID, for a member of it. */
    public Optional<OwnedId> findByUid(long accountId, long circleId, String uid) {
        throw new UnsupportedOperationException(uid);
    }

    /**
     * Says whether somebody who is asked to come will.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them
     * @throws org.hejnal.platform.ForbiddenObjectException if they are not asked
     */
    public EventView answer(long accountId, OwnedId id, Answer answer) {
        throw new UnsupportedOperationException(id.toString());
    }
}
