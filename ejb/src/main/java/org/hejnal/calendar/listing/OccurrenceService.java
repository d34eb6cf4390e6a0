package org.hejnal.calendar.listing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.EventDetailRepository;
import org.hejnal.calendar.event.EventTiming;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.calendar.recurrence.Steps;
import org.hejnal.circle.OwnedId;

/** Finds what takes place in a time range. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OccurrenceService {
    private static final int MOST = EventListService.MAX_OCCURRENCES;

    @Inject
    EventQueryRepository queries;

    @Inject
    EventDetailRepository details;

    /** By start, then by id. */
    public List<OccurrenceView> list(CalendarScope scope, TimeRange range) {
        List<EventTiming> once = listOnce(scope, range);
        List<EventTiming> recurring = queries.listRecurring(scope, range.from(), range.to());
        requireFew(once.size());
        Occurrences occurrences = new Occurrences();
        once.forEach(event -> occurrences.add(event.id(), event.time().startsAt()));
        Map<OwnedId, List<Instant>> exceptions = details.exceptionsOfTimes(recurring);
        Steps steps = new Steps();
        recurring.forEach(event -> expand(event.id(), event.series(exceptions, steps), range, occurrences));
        return occurrences.views(queries, details);
    }

    private List<EventTiming> listOnce(CalendarScope scope, TimeRange range) {
        return queries.listTimes(
                EventQueryRepository.WINDOW,
                Map.of(
                        "account", scope.accountId(),
                        "circle", scope.circleOrEach(),
                        "since", range.from(),
                        "until", range.to(),
                        "earliest", range.from().minus(EventQueryRepository.SHORT_AT_MOST),
                        "limit", MOST + 1));
    }

    private static void expand(OwnedId event, Series series, TimeRange range, Occurrences occurrences) {
        for (Iterator<Instant> starts = series.startsFrom(range.from().minus(series.longest())); starts.hasNext(); ) {
            Instant start = starts.next();
            if (!start.isBefore(range.to())) {
                return;
            }
            if (range.holds(start, series.endOf(start).orElse(start))) {
                occurrences.add(event, start);
                requireFew(occurrences.size());
            }
        }
    }

    private static void requireFew(int found) {
        Refusal.unless(
                found <= MOST, CalendarField.RANGE_END, "More than " + MOST + " events take place in the window.");
    }
}
