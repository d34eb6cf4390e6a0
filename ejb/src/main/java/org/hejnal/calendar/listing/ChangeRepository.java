package org.hejnal.calendar.listing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.CalendarEvent;
import org.hejnal.calendar.event.EventDetailRepository;
import org.hejnal.circle.OwnedId;

/**
 * Tells what has changed. Changes are numbered under the lock of the circle's row, so whoever sees a number sees all
 * changes with smaller ones, and nothing is missed by asking for those after the last one seen.
 */
@Singleton
class ChangeRepository {
    private static final int MAX_DIGITS = 18;
    private static final String DELETED = """
        SELECT d.circle_id, d.event_number, d.change_number FROM calendar_event_deleted d
        WHERE d.circle_id = :circle AND d.change_number > :since AND d.change_number <= :until
          AND (d.only_for IS NULL OR d.only_for = :account)
          AND NOT EXISTS (SELECT 1 FROM calendar_event e
            WHERE e.circle_id = d.circle_id AND e.number = d.event_number AND e.author_id = :account)
        ORDER BY d.change_number LIMIT :limit
        """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    EventQueryRepository queries;

    @Inject
    EventDetailRepository details;

    /** What has changed for a member of a circle since a token was given; what became private is deleted for the others. */
    CalendarChanges since(long accountId, long circleId, Optional<String> token) {
        long since = token.map(ChangeRepository::read).orElse(0L);
        long last = last(circleId);
        Refusal.unless(since <= last, CalendarField.SYNC_TOKEN, "This circle has given no such token.");
        Map<String, Object> range = Map.of(
                "account",
                accountId,
                "circle",
                circleId,
                "since",
                since,
                "until",
                last,
                "limit",
                EventListService.MAX_LIST);
        List<CalendarEvent> changed = queries.list(EventQueryRepository.CHANGED, range);
        List<DeletedRow> deleted = since == 0 ? List.of() : listDeleted(range);
        long seen = Math.min(
                full(changed.size()) || EventQueryRepository.isCut(changed)
                        ? changed.get(changed.size() - 1).changeNumber()
                        : last,
                full(deleted.size()) ? deleted.get(deleted.size() - 1).changeNumber() : last);
        return new CalendarChanges(
                details.views(changed.stream()
                        .filter(event -> event.changeNumber() <= seen)
                        .toList()),
                deleted.stream()
                        .filter(row -> row.changeNumber() <= seen)
                        .map(DeletedRow::event)
                        .toList(),
                Long.toString(seen),
                seen == last);
    }

    private List<DeletedRow> listDeleted(Map<String, Object> range) {
        var query = entityManager.createNativeQuery(DELETED, DeletedRow.class);
        range.forEach(query::setParameter);
        return ((List<?>) query.getResultList())
                .stream().map(DeletedRow.class::cast).toList();
    }

    private long last(long circleId) {
        // One row: the counter is the ledger's, and no entity has it.
        return (Long) entityManager
                .createNativeQuery("SELECT last_change FROM circle WHERE id = :circle", Long.class)
                .setParameter("circle", circleId)
                .getSingleResult();
    }

    private static boolean full(int size) {
        return size == EventListService.MAX_LIST;
    }

    record DeletedRow(long circle, long number, long changeNumber) {
        OwnedId event() {
            return new OwnedId(circle, number);
        }
    }

    private static long read(String token) {
        boolean isNumber = !token.isEmpty()
                && token.length() <= MAX_DIGITS
                && token.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        Refusal.unless(isNumber, CalendarField.SYNC_TOKEN, "This is no token.");
        return Long.parseLong(token);
    }
}
