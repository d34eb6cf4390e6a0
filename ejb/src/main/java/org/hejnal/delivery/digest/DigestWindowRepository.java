package org.hejnal.delivery.digest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hejnal.platform.Rows;
import org.hejnal.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The windows' rows. The lock on a row is what fan-out, closing and changes of settings meet at. */
@Singleton
class DigestWindowRepository {
    private static final String COLUMNS =
            "SELECT account_id, channel_id, days, CAST(closes_on AS text), CAST(closed_on AS text) FROM digest_window";
    private static final String CLAIM = COLUMNS + """
             WHERE is_collecting AND next_at <= :now AND (closes_on IS NULL OR :mayClose)
            ORDER BY next_at LIMIT :size FOR UPDATE SKIP LOCKED
            """;
    private static final String LOCK_OF_PERSON =
            COLUMNS + " WHERE account_id = :account ORDER BY channel_id, days FOR UPDATE";
    /** By channels; with the day of the last digest that was made of the same window. */
    private static final String COLLECTED_IN_PAUSE = """
            SELECT i.channel_id, (
              SELECT CAST(max(g.closed_on) AS text) FROM digest g
              WHERE g.account_id = :account AND g.channel_id = i.channel_id AND g.days = 1) AS last_digest
            FROM digest_item i
            WHERE i.account_id = :account AND i.days = 1 AND i.digest_id IS NULL AND i.skipped IS NULL
              AND i.postponed = 'pause'
            GROUP BY i.channel_id
            """;

    private static final String WRITE = Sql.of(DigestWindowRepository.class, "WriteWindows");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DigestTimeRepository times;

    /**
     * Locks windows that are to be looked at and that nobody else works on, those first that have waited longest.
     *
     * @param mayClose false for only those whose day is to be worked out
     */
    List<DigestWindow> claim(Instant now, int size, boolean mayClose) {
        return windows(entityManager
                .createNativeQuery(CLAIM, WindowRow.class)
                .setParameter("now", now)
                .setParameter("mayClose", mayClose)
                .setParameter("size", size));
    }

    /** Locks a person's windows, empty ones too. */
    List<DigestWindow> lockOfPerson(long accountId) {
        return windows(
                entityManager.createNativeQuery(LOCK_OF_PERSON, WindowRow.class).setParameter("account", accountId));
    }

    /** The channels on which something waits for the daily digest because of a pause, with the day of the last such digest. */
    Map<String, Optional<LocalDate>> listCollectedInPause(long accountId) {
        return Rows.of(
                        entityManager
                                .createNativeQuery(COLLECTED_IN_PAUSE, Collected.class)
                                .setParameter("account", accountId),
                        Collected.class)
                .collect(Collectors.toMap(
                        Collected::channelId,
                        row -> Optional.ofNullable(row.lastDigest()).map(LocalDate::parse)));
    }

    private record Collected(String channelId, @Nullable String lastDigest) {}

    /**
     * Writes windows down.
     *
     * @param closed those that are empty from now on; all others go on collecting, or not, as before
     */
    void write(List<DigestWindow> windows, Set<DigestWindow.Key> closed) {
        DigestKeys.set(entityManager.createNativeQuery(WRITE), windows)
                .setParameter(
                        "closed", DigestKeys.array(windows, window -> closed.contains(window.key()), Boolean[]::new))
                .setParameter(
                        "closesOn",
                        DigestKeys.array(windows, window -> window.closesOn().orElse(null), LocalDate[]::new))
                .setParameter(
                        "closedOn",
                        DigestKeys.array(windows, window -> window.closedOn().orElse(null), LocalDate[]::new))
                .setParameter("nextAt", DigestKeys.array(windows, DigestWindow::nextAt, Instant[]::new))
                .executeUpdate();
    }

    /** The settings are read after the locks are held, so that none older than the lock counts. */
    private List<DigestWindow> windows(Query query) {
        List<WindowRow> rows = ((List<?>) query.getResultList())
                .stream().map(WindowRow.class::cast).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, DigestTime> known =
                times.list(rows.stream().map(WindowRow::accountId).distinct().toList());
        return rows.stream()
                .map(row -> row.window(Objects.requireNonNull(known.get(row.accountId()))))
                .toList();
    }

    /** Days are text: as dates they would come in the time zone of the machine. */
    private record WindowRow(
            long accountId,
            String channelId,
            int days,
            @Nullable String closesOn,
            @Nullable String closedOn) {
        DigestWindow window(DigestTime time) {
            return new DigestWindow(
                    new DigestWindow.Key(accountId, channelId, days),
                    Optional.ofNullable(closesOn).map(LocalDate::parse),
                    Optional.ofNullable(closedOn).map(LocalDate::parse),
                    time);
        }
    }
}
