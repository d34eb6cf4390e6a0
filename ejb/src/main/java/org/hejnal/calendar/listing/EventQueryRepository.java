package org.hejnal.calendar.listing;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.QueryTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.editing.EventService;
import org.hejnal.calendar.event.CalendarEvent;
import org.hejnal.calendar.event.EventSize;
import org.hejnal.calendar.event.EventTiming;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.OwnedId;
import org.hejnal.platform.TooManyRequestsException;

/**
 * Finds events of the circles that somebody is in. Each query goes through their few memberships and asks one index for
 * each, so that what it costs depends on what it finds.
 */
@Singleton
class EventQueryRepository {
    /** What lasts longer is found by its end. The index says the same. */
    static final Duration SHORT_AT_MOST = Duration.ofDays(7);

    private static final int SEARCH_MILLIS = 5000;
    private static final int LIST_MILLIS = 60_000;
    private static final Duration SEARCH_RETRY = Duration.ofSeconds(30);

    /** How many events that recur are looked at for one answer: as many as somebody's circles can have. */
    static final int MAX_RECURRING =
            CircleService.MAX_CIRCLES * (EventService.MAX_RECURRING + CircleService.MAX_MEMBERS);

    /** What comes before is less than the bytes that are read; so the last one can be larger than what is left. */
    private static final String FITTING = """
        SELECT fitting.* FROM (
          SELECT e.*, sum(e.own_bytes + e.added_bytes) OVER (ORDER BY %2$s ROWS UNBOUNDED PRECEDING)
            - e.own_bytes - e.added_bytes AS bytes_before
          FROM (%1$s) AS e) AS fitting
        WHERE bytes_before < :bytes
        """;

    /** Private events are there for their authors only; of aliases {@code m} and {@code e}. */
    static final String VISIBLE = "(NOT e.is_private OR e.author_id = m.account_id)";

    /** The same for the one who asks. */
    static final String VISIBLE_TO_READER = "(NOT e.is_private OR e.author_id = :account)";

    private static final String FROM = """
        SELECT %s FROM circle_member m JOIN calendar_event e ON e.circle_id = m.circle_id
        WHERE m.account_id = :account AND (:circle = 0 OR m.circle_id = :circle) AND %s
        """.formatted(EventTiming.COLUMNS, VISIBLE);

    /** The beginning and the end of what is in a window; what has no length is in from the window's start on. */
    private static final String IN_WINDOW = """
        AND e.starts_at < :until AND (e.starts_at >= :since OR e.ends_at > :since)
        """;

    static final String SHORT = FROM + """
        AND e.recurrence IS NULL AND COALESCE(e.ends_at, e.starts_at) - e.starts_at <= interval '7 days'
        AND e.starts_at >= :earliest
        """ + IN_WINDOW;

    static final String LONG = FROM + """
        AND e.recurrence IS NULL AND e.ends_at - e.starts_at > interval '7 days'
        AND e.ends_at > :since
        """ + IN_WINDOW;

    static final String RECURRING = FROM + """
        AND e.recurrence IS NOT NULL AND e.recurs_until >= :since AND e.starts_at < :until LIMIT :limit
        """;

    static final String WINDOW =
            "SELECT w.* FROM ((" + SHORT + " LIMIT :limit) UNION ALL (" + LONG + " LIMIT :limit)) AS w";

    private static final String LATEST_CREATED = """
        SELECT e.* FROM (
          SELECT top.* FROM circle_member m CROSS JOIN LATERAL (
            SELECT e.circle_id, e.number, e.created_at FROM calendar_event e
            WHERE e.circle_id = m.circle_id AND %2$s %1$s ORDER BY e.number DESC LIMIT :limit) AS top
          WHERE m.account_id = :account AND (:circle = 0 OR m.circle_id = :circle)
          ORDER BY top.created_at DESC, top.circle_id DESC, top.number DESC LIMIT :limit) AS page
        JOIN calendar_event e ON (e.circle_id, e.number) = (page.circle_id, page.number)
        """;
    private static final String NEWEST = "created_at DESC, circle_id DESC, number DESC";
    static final String LATEST = FITTING.formatted(LATEST_CREATED.formatted("", VISIBLE), NEWEST)
            + " ORDER BY created_at, circle_id, number";
    private static final String FOUND =
            FITTING.formatted(LATEST_CREATED.formatted("""
                AND (strpos(lower(e.title), lower(:text)) > 0 OR strpos(lower(e.description), lower(:text)) > 0
                    OR strpos(lower(e.location), lower(:text)) > 0)\
                """, VISIBLE), NEWEST) + " ORDER BY " + NEWEST;

    static final String AT_PLACE =
            FITTING.formatted("""
                SELECT e.* FROM calendar_event e WHERE e.circle_id = :circle AND e.place_number = :place AND %s
                ORDER BY e.number DESC LIMIT :limit\
                """.formatted(VISIBLE_TO_READER), "number DESC") + " ORDER BY number";

    private static final String NEIGHBOURS = """
        SELECT top.* FROM circle_member m CROSS JOIN LATERAL (
          SELECT %3$s FROM calendar_event e
          WHERE e.circle_id = m.circle_id AND e.recurrence IS NULL AND %4$s AND (e.starts_at, e.number) %1$s
            (:since, CASE WHEN m.circle_id > :circle THEN 0 WHEN m.circle_id = :circle THEN :number
              ELSE CAST(9223372036854775807 AS bigint) END)
          ORDER BY e.starts_at %2$s, e.number %2$s LIMIT :limit) AS top
        WHERE m.account_id = :account ORDER BY top.starts_at %2$s, top.circle_id %2$s, top.number %2$s LIMIT :limit
        """;
    static final String NEXT = NEIGHBOURS.formatted(">", "ASC", EventTiming.COLUMNS, VISIBLE);
    static final String PREVIOUS = NEIGHBOURS.formatted("<", "DESC", EventTiming.COLUMNS, VISIBLE);

    static final String CHANGED =
            FITTING.formatted("""
                SELECT e.* FROM calendar_event e
                WHERE e.circle_id = :circle AND e.change_number > :since AND e.change_number <= :until AND %s
                ORDER BY e.change_number LIMIT :limit\
                """.formatted(VISIBLE_TO_READER), "change_number") + " ORDER BY" + " change_number";

    private static final String WANTED = FITTING.formatted("""
        SELECT e.* FROM unnest(CAST(:circles AS bigint[]), CAST(:numbers AS bigint[])) AS wanted (circle_id, number)
        JOIN calendar_event e USING (circle_id, number)\
        """, "circle_id, number");

    @PersistenceContext
    EntityManager entityManager;

    /** Lets a query for events read the first of them only, in an order of their columns, as many as {@link #list} reads. */
    static String fitting(String sql, String order) {
        return FITTING.formatted(sql, order) + " ORDER BY " + order;
    }

    /** Runs one of the queries for events with its parameters; as many as fit into {@link EventSize#MOST} are read. */
    List<CalendarEvent> list(String sql, Map<String, Object> parameters) {
        return list(sql, parameters, LIST_MILLIS);
    }

    private List<CalendarEvent> list(String sql, Map<String, Object> parameters, int millis) {
        var query = entityManager
                .createNativeQuery(sql, CalendarEvent.class)
                .setHint("jakarta.persistence.query.timeout", millis)
                .setParameter("bytes", EventSize.MOST);
        parameters.forEach(query::setParameter);
        return ((List<?>) query.getResultList())
                .stream().map(CalendarEvent.class::cast).toList();
    }

    /**
     * Searches all texts of somebody's circles, for which there is no index.
     *
     * @throws TooManyRequestsException if that takes more than five seconds
     */
    List<CalendarEvent> search(Map<String, Object> parameters) {
        try {
            return list(FOUND, parameters, SEARCH_MILLIS);
        } catch (QueryTimeoutException e) {
            TooManyRequestsException tooLong =
                    new TooManyRequestsException("There is too much to search at the moment.", SEARCH_RETRY);
            tooLong.initCause(e);
            throw tooLong;
        }
    }

    /**
     * Events by their ids, in any order.
     *
     * @throws org.hejnal.platform.InvalidValueException if more is said of them than an answer can hold
     */
    List<CalendarEvent> listWanted(Collection<OwnedId> ids) {
        List<CalendarEvent> events = list(
                WANTED,
                Map.of(
                        "circles", ids.stream().map(OwnedId::circle).toArray(Long[]::new),
                        "numbers", ids.stream().map(OwnedId::number).toArray(Long[]::new)));
        Refusal.unless(
                !isCut(events), CalendarField.RANGE_END, "More is said of these events than an answer can hold.");
        return events;
    }

    /** Whether there may be more than was read. */
    static boolean isCut(List<CalendarEvent> events) {
        return events.stream().mapToLong(CalendarEvent::bytes).sum() >= EventSize.MOST;
    }

    /** Runs one of the queries for times with its parameters. */
    List<EventTiming> listTimes(String sql, Map<String, Object> parameters) {
        var query = entityManager.createNativeQuery(sql, EventTiming.Row.class);
        parameters.forEach(query::setParameter);
        return ((List<?>) query.getResultList())
                .stream().map(row -> ((EventTiming.Row) row).timing()).toList();
    }

    /**
     * What recurs and may be between two instants.
     *
     * @throws org.hejnal.platform.InvalidValueException if that is more than {@link #MAX_RECURRING}
     */
    List<EventTiming> listRecurring(CalendarScope scope, Instant since, Instant until) {
        List<EventTiming> recurring = listTimes(
                RECURRING,
                Map.of(
                        "account",
                        scope.accountId(),
                        "circle",
                        scope.circleOrEach(),
                        "since",
                        since,
                        "until",
                        until,
                        "limit",
                        MAX_RECURRING + 1));
        Refusal.unless(recurring.size() <= MAX_RECURRING, CalendarField.RANGE_END, "Too many events recur then.");
        return recurring;
    }
}
