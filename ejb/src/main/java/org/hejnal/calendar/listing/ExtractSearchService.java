package org.hejnal.calendar.listing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.calendar.event.CalendarEvent;

/** Finds what is worth having of long calendars. Each query asks one index for each circle, as far as it needs. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExtractSearchService {
    private static final String OF_EACH_CIRCLE = """
        SELECT top.* FROM circle_member m CROSS JOIN LATERAL (
          SELECT e.* FROM calendar_event e WHERE e.circle_id = m.circle_id
            AND (NOT e.is_private OR e.author_id = m.account_id) AND %1$s ORDER BY %2$s LIMIT :limit) AS top
        WHERE m.account_id = :account ORDER BY %3$s LIMIT :limit
        """;
    private static final String RECURRING = EventQueryRepository.fitting(
            OF_EACH_CIRCLE.formatted(
                    "e.recurrence IS NOT NULL AND e.recurs_until >= :from",
                    "e.number DESC",
                    "top.created_at DESC, top.circle_id DESC, top.number DESC"),
            "created_at DESC, circle_id DESC, number DESC");
    private static final String UPCOMING = EventQueryRepository.fitting(
            OF_EACH_CIRCLE.formatted(
                    "e.recurrence IS NULL AND e.starts_at >= :now",
                    "e.starts_at, e.number",
                    "top.starts_at, top.circle_id, top.number"),
            "starts_at, circle_id, number");

    /** What lasts more than a week has an index of its own, by its end. */
    private static final String PAST = EventQueryRepository.fitting(
            """
            SELECT page.* FROM ((%s) UNION ALL (%s)) AS page
            ORDER BY page.starts_at DESC, page.circle_id DESC, page.number DESC LIMIT :limit
            """.formatted(past("""
                COALESCE(e.ends_at, e.starts_at) - e.starts_at <= interval '7 days'
                AND e.starts_at >= CAST(:from AS timestamptz) - interval '7 days'
                AND COALESCE(e.ends_at, e.starts_at) >= :from\
                """), past("""
                    e.ends_at - e.starts_at > interval '7 days' AND e.ends_at >= :from\
                    """)), "starts_at DESC," + " circle_id DESC," + " number DESC");

    @Inject
    EventQueryRepository queries;

    /** At most {@code most} events: what recurs, then what begins next, then what has begun last. */
    public List<CalendarEvent> list(long accountId, Instant from, Instant now, int most) {
        List<CalendarEvent> found = new ArrayList<>(find(RECURRING, accountId, Map.of("from", from), most));
        found.addAll(find(UPCOMING, accountId, Map.of("now", now), most - found.size()));
        found.addAll(find(PAST, accountId, Map.of("from", from, "now", now), most - found.size()));
        return found;
    }

    private List<CalendarEvent> find(String sql, long accountId, Map<String, Object> times, int limit) {
        if (limit == 0) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(times);
        parameters.put("account", accountId);
        parameters.put("limit", limit);
        return queries.list(sql, parameters);
    }

    private static String past(String which) {
        return OF_EACH_CIRCLE.formatted(
                "e.recurrence IS NULL AND e.starts_at < :now AND " + which,
                "e.starts_at DESC, e.number DESC",
                "top.starts_at DESC, top.circle_id DESC, top.number DESC");
    }
}
