package org.hejnal.calendar.editing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hejnal.calendar.event.EventAccessRepository;
import org.hejnal.circle.OwnedId;

/** Several events at once: all or none. */
@Stateless
public class EventBatchService {
    @Inject
    EventAccessRepository access;

    @Inject
    EventService events;

    /**
     * Deletes events as {@link EventService#delete} does. All circles are taken before anybody is told, in the order of
     * their ids: what one person's doings are counted by is waited for by who holds a circle, never the other way round.
     *
     * @throws org.hejnal.platform.UnknownObjectException if one of them is not there for them; none is deleted then
     * @throws org.hejnal.platform.ForbiddenObjectException if one of them is not theirs to delete; none is deleted then
     */
    public void delete(long accountId, Collection<OwnedId> ids) {
        List<OwnedId> ordered = ids.stream()
                .distinct()
                .sorted(Comparator.comparingLong(OwnedId::circle).thenComparingLong(OwnedId::number))
                .toList();
        ordered.forEach(id -> access.lock(accountId, id));
        ordered.forEach(id -> events.delete(accountId, id));
    }
}
