package org.hejnal.delivery.digest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hejnal.platform.ArrayLiteral;

/** The windows' rows. The lock on a row is what fan-out, closing and changes of settings meet at. */
@Stateless
public class DigestWindowRepository {
    private static final String COLUMNS =
            "SELECT account_id, channel_id, days, CAST(closes_on AS text), CAST(closed_on AS text) FROM digest_window";
    private static final String CLAIM = COLUMNS + """
             WHERE is_collecting AND next_at <= :now AND (closes_on IS NULL OR :mayClose)
            ORDER BY next_at LIMIT :size FOR UPDATE SKIP LOCKED
            """;
    private static final String LOCK_OF_PERSON =
            COLUMNS + " WHERE account_id = :account ORDER BY channel_id, days FOR UPDATE";
    private static final String WRITE = """
            UPDATE digest_window w
            SET is_collecting = w.is_collecting AND NOT n.is_closed, closes_on = n.closes_on, closed_on = n.closed_on,
              next_at = n.next_at
            FROM unnest(CAST(:accounts AS bigint[]), CAST(:channels AS text[]), CAST(:days AS integer[]),
              CAST(:closed AS boolean[]), CAST(:closesOn AS date[]), CAST(:closedOn AS date[]),
              CAST(:nextAt AS timestamptz[]))
              AS n (account_id, channel_id, days, is_closed, closes_on, closed_on, next_at)
            WHERE w.account_id = n.account_id AND w.channel_id = n.channel_id AND w.days = n.days
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DigestTimeRepository times;

    /**
     * Locks windows that are to be looked at and that nobody else works on, those first that have waited longest.
     *
     * @param mayClose false for only those whose day is to be worked out
     */
    public List<DigestWindow> claim(Instant now, int size, boolean mayClose) {
        return windows(entityManager
                .createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", now)
                .setParameter("mayClose", mayClose)
                .setParameter("size", size));
    }

    /** Locks a person's windows, empty ones too. */
    public List<DigestWindow> lockOfPerson(long accountId) {
        return windows(
                entityManager.createNativeQuery(LOCK_OF_PERSON, Tuple.class).setParameter("account", accountId));
    }

    /**
     * Writes windows down.
     *
     * @param closed those that are empty from now on; all others go on collecting, or not, as before
     */
    public void write(List<DigestWindow> windows, Set<DigestWindow.Key> closed) {
        DigestKeys.set(entityManager.createNativeQuery(WRITE), windows)
                .setParameter("closed", ArrayLiteral.of(windows, window -> closed.contains(window.key())))
                .setParameter("closesOn", ArrayLiteral.of(windows, window -> text(window.closesOn())))
                .setParameter("closedOn", ArrayLiteral.of(windows, window -> text(window.closedOn())))
                .setParameter("nextAt", ArrayLiteral.of(windows, DigestWindow::nextAt))
                .executeUpdate();
    }

    /** The settings are read after the locks are held, so that none older than the lock counts. */
    private List<DigestWindow> windows(Query query) {
        List<Tuple> rows = ((List<?>) query.getResultList())
                .stream().map(Tuple.class::cast).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, DigestTime> known = times.list(
                rows.stream().map(DigestWindowRepository::accountId).distinct().toList());
        return rows.stream().map(row -> window(row, known)).toList();
    }

    private static DigestWindow window(Tuple row, Map<Long, DigestTime> times) {
        long accountId = accountId(row);
        return new DigestWindow(
                new DigestWindow.Key(
                        accountId,
                        row.get(1, String.class),
                        row.get(2, Number.class).intValue()),
                Optional.ofNullable(row.get(3, String.class)).map(LocalDate::parse),
                Optional.ofNullable(row.get(4, String.class)).map(LocalDate::parse),
                Objects.requireNonNull(times.get(accountId)));
    }

    private static long accountId(Tuple row) {
        return row.get(0, Number.class).longValue();
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("NULL");
    }
}
