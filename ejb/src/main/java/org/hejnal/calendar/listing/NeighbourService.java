package org.hejnal.calendar.listing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.hejnal.calendar.event.EventDetailRepository;
import org.hejnal.calendar.event.EventTiming;
import org.hejnal.calendar.recurrence.BackwardIterator;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.calendar.recurrence.Steps;
import org.hejnal.circle.OwnedId;

/**
 * Goes from a place in the order of beginnings to those next to it. What is once comes by an index; each of what recurs
 * is expanded only as far as its occurrences are among those next.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NeighbourService {
    @Inject
    EventQueryRepository queries;

    @Inject
    EventDetailRepository details;

    /** The next so many after a place, in order. */
    public List<OccurrenceView> after(long accountId, OccurrenceKey anchor, int count) {
        List<EventTiming> recurring =
                queries.listRecurring(CalendarScope.of(accountId), anchor.startsAt(), EventTime.LATEST.plusMillis(1));
        return merge(
                list(EventQueryRepository.NEXT, accountId, anchor, count),
                recurring,
                series -> series.startsFrom(anchor.startsAt()),
                new Choice(anchor, Comparator.naturalOrder(), count));
    }

    /** The last so many before a place, in order. */
    public List<OccurrenceView> before(long accountId, OccurrenceKey anchor, int count) {
        List<EventTiming> recurring = queries.listRecurring(
                CalendarScope.of(accountId),
                EventTime.EARLIEST,
                anchor.startsAt().plusMillis(1));
        return merge(
                list(EventQueryRepository.PREVIOUS, accountId, anchor, count),
                recurring,
                series -> new BackwardIterator(series, anchor.startsAt().plusMillis(1)),
                new Choice(anchor, Comparator.reverseOrder(), count));
    }

    /** Which occurrences are wanted: so many beyond an anchor, in an order. */
    private record Choice(OccurrenceKey anchor, Comparator<OccurrenceKey> order, int count) {}

    private interface Direction {
        Iterator<Instant> starts(Series series);
    }

    private List<OccurrenceView> merge(
            List<EventTiming> once, List<EventTiming> recurring, Direction direction, Choice choice) {
        PriorityQueue<OccurrenceCursor> queue =
                new PriorityQueue<>(Comparator.comparing(OccurrenceCursor::position, choice.order()));
        once.forEach(event -> OccurrenceCursor.add(
                queue, event.id(), List.of(event.time().startsAt()).iterator()));
        Map<OwnedId, List<Instant>> exceptions = details.exceptionsOfTimes(recurring);
        Steps steps = new Steps();
        recurring.forEach(
                event -> OccurrenceCursor.add(queue, event.id(), direction.starts(event.series(exceptions, steps))));
        Occurrences chosen = new Occurrences();
        while (!queue.isEmpty() && chosen.size() < choice.count()) {
            OccurrenceCursor cursor = queue.remove();
            if (choice.order().compare(cursor.position(), choice.anchor()) > 0) {
                chosen.add(cursor.position().id(), cursor.position().startsAt());
            }
            cursor.advance(queue);
        }
        return chosen.views(queries, details);
    }

    private List<EventTiming> list(String sql, long accountId, OccurrenceKey anchor, int count) {
        return queries.listTimes(
                sql,
                Map.of(
                        "account", accountId,
                        "since", anchor.startsAt(),
                        "circle", anchor.id().circle(),
                        "number", anchor.id().number(),
                        "limit", count));
    }
}
