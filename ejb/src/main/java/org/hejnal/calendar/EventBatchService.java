package org.hejnal.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import org.hejnal.circle.OwnedId;

/** Several events at once: all or none. */
@Stateless
public class EventBatchService {
    @Inject
    EventService events;

    /**
     * Deletes events as {@link EventService#delete} does. Circles are taken in the order of their ids.
     *
     * @throws org.hejnal.platform.UnknownObjectException if one of them is not there for them; none is deleted then
     * @throws org.hejnal.platform.ForbiddenObjectException if one of them is not theirs to delete; none is deleted then
     */
    public void delete(long accountId, Collection<OwnedId> ids) {
        ids.stream()
                .distinct()
                .sorted(Comparator.comparingLong(OwnedId::circle).thenComparingLong(OwnedId::number))
                .forEach(id -> events.delete(accountId, id));
    }
}
