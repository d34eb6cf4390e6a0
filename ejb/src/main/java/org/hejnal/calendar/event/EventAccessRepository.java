package org.hejnal.calendar.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hejnal.calendar.CalendarObject;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.CircleRole;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.OwnedKey;
import org.hejnal.platform.ForbiddenObjectException;
import org.hejnal.platform.UnknownObjectException;

/** Finds events for people who may know of them, or change them. */
@Singleton
public class EventAccessRepository {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CircleService circles;

    @Inject
    CircleLedgerService ledger;

    /** @throws UnknownObjectException if there is no such event for them */
    public CalendarEvent get(long accountId, OwnedId id) {
        requireRole(accountId, id);
        CalendarEvent event = find(id);
        if (!event.isVisibleTo(accountId)) {
            throw unknown(id);
        }
        return event;
    }

    /**
     * Waits until nobody else writes to the circle, and finds the event as it is then.
     *
     * @throws UnknownObjectException if there is no such event for them
     */
    public CalendarEvent lock(long accountId, OwnedId id) {
        requireRole(accountId, id);
        ledger.lock(id.circle());
        return get(accountId, id);
    }

    /**
     * The same, for one of those who may change the event: its author, and the owners of the circle.
     *
     * @throws UnknownObjectException if there is no such event for them
     * @throws ForbiddenObjectException if it is somebody else's
     */
    public CalendarEvent lockForChange(long accountId, OwnedId id) {
        CalendarEvent event = lock(accountId, id);
        boolean isAuthor = event.authorId().equals(Optional.of(accountId));
        if (!isAuthor && requireRole(accountId, id) != CircleRole.OWNER) {
            throw new ForbiddenObjectException("Only its author and the circle's owners change the event " + id + ".");
        }
        return event;
    }

    private CircleRole requireRole(long accountId, OwnedId id) {
        return circles.findRole(id.circle(), accountId).orElseThrow(() -> unknown(id));
    }

    private CalendarEvent find(OwnedId id) {
        CalendarEvent event = entityManager.find(CalendarEvent.class, OwnedKey.of(id));
        if (event == null) {
            throw unknown(id);
        }
        return event;
    }

    private static UnknownObjectException unknown(OwnedId id) {
        return new UnknownObjectException(CalendarObject.EVENT, id.toString());
    }
}
