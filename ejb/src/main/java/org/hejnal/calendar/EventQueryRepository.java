package org.hejnal.calendar;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Finds events of the circles that somebody is in. Each query goes through their few memberships and asks one index for
 * each, so that what it costs depends on what it finds.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EventQueryRepository {
    /** What lasts longer is found by its end. The index says the same. */
    static final Duration SHORT_AT_MOST = Duration.ofDays(7);

    /** How many events that recur are looked at for one answer. */
    static final int MAX_RECURRING = 10_000;

    private static final String FROM = """
            SELECT e.* FROM circle_member m JOIN calendar_event e ON e.circle_id = m.circle_id
            WHERE m.account_id = :account AND (:circle = 0 OR m.circle_id = :circle)
            """;

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

    static final String LATEST_CREATED = """
            SELECT e.* FROM (
              SELECT top.* FROM circle_member m CROSS JOIN LATERAL (
                SELECT e.circle_id, e.number, e.created_at FROM calendar_event e
                WHERE e.circle_id = m.circle_id %1$s ORDER BY e.number DESC LIMIT :limit) AS top
              WHERE m.account_id = :account AND (:circle = 0 OR m.circle_id = :circle)
              ORDER BY top.created_at DESC, top.circle_id DESC, top.number DESC LIMIT :limit) AS page
            JOIN calendar_event e ON (e.circle_id, e.number) = (page.circle_id, page.number)
            ORDER BY e.created_at %2$s, e.circle_id %2$s, e.number %2$s
            """;
    static final String LATEST = LATEST_CREATED.formatted("", "ASC");
    static final String FOUND = LATEST_CREATED.formatted("""
            AND (strpos(lower(e.title), lower(:text)) > 0 OR strpos(lower(e.description), lower(:text)) > 0
                OR strpos(lower(e.location), lower(:text)) > 0)""", "DESC");

    static final String AT_PLACE = """
            SELECT * FROM (
              SELECT e.* FROM calendar_event e WHERE e.circle_id = :circle AND e.place_number = :place
              ORDER BY e.number DESC LIMIT :limit) AS latest
            ORDER BY number
            """;

    private static final String NEIGHBOURS = """
            SELECT top.* FROM circle_member m CROSS JOIN LATERAL (
              SELECT e.* FROM calendar_event e
              WHERE e.circle_id = m.circle_id AND e.recurrence IS NULL AND (e.starts_at, e.number) %1$s
                (:since, CASE WHEN m.circle_id > :circle THEN 0 WHEN m.circle_id = :circle THEN :number
                  ELSE CAST(9223372036854775807 AS bigint) END)
              ORDER BY e.starts_at %2$s, e.number %2$s LIMIT :limit) AS top
            WHERE m.account_id = :account ORDER BY top.starts_at %2$s, top.circle_id %2$s, top.number %2$s LIMIT :limit
            """;
    static final String NEXT = NEIGHBOURS.formatted(">", "ASC");
    static final String PREVIOUS = NEIGHBOURS.formatted("<", "DESC");

    static final String CHANGED = """
            SELECT e.* FROM calendar_event e
            WHERE e.circle_id = :circle AND e.change_number > :since AND e.change_number <= :until
            ORDER BY e.change_number LIMIT :limit
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Runs one of the queries of this class with its parameters. */
    public List<CalendarEvent> list(String sql, Map<String, Object> parameters) {
        var query = entityManager.createNativeQuery(sql, CalendarEvent.class);
        parameters.forEach(query::setParameter);
        return ((List<?>) query.getResultList())
                .stream().map(CalendarEvent.class::cast).toList();
    }

    /**
     * What recurs and may be between two instants.
     *
     * @throws org.hejnal.platform.InvalidValueException if that is more than {@link #MAX_RECURRING}
     */
    public List<CalendarEvent> listRecurring(CalendarScope scope, Instant since, Instant until) {
        List<CalendarEvent> recurring = list(
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
        Refusal.unless(recurring.size() <= MAX_RECURRING, "to", "Too many events recur then.");
        return recurring;
    }
}
