package org.hejnal.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.ReadCounter.Counted;
import org.hejnal.platform.Rows;

/** Keeps how often applications read by themselves. */
@Stateless
public class ReadCountService {
    /** How many counts are answered at once. */
    public static final int MAX_LISTED = 500;

    /** In one order, so that two nodes wait for each other and do not block each other for good. */
    private static final Comparator<Counted> ORDER = Comparator.comparing(Counted::day)
            .thenComparing(Counted::consumerId)
            .thenComparing(Counted::method);

    private static final String ADD = """
        INSERT INTO audit_read AS r (consumer_id, method, day, calls)
        SELECT * FROM unnest(
          CAST(:consumers AS bigint[]), CAST(:methods AS text[]), CAST(:days AS date[]), CAST(:calls AS bigint[]))
        ON CONFLICT (day, consumer_id, method) DO UPDATE SET calls = r.calls + excluded.calls
        """;

    private static final String LIST = """
        SELECT consumer_id, method, day, calls FROM audit_read
        WHERE (:consumer = 0 OR consumer_id = :consumer) AND (:method = '' OR method = :method)
          AND day BETWEEN :first AND :last
        ORDER BY day DESC, consumer_id, method LIMIT :num OFFSET :start
        """;

    /** Days that PostgreSQL and Java both know, as far as anybody asks. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager entityManager;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void add(Map<Counted, Long> counts) {
        List<Counted> keys = counts.keySet().stream().sorted(ORDER).toList();
        entityManager
                .createNativeQuery(ADD)
                .setParameter(
                        "consumers", keys.stream().map(Counted::consumerId).toArray(Long[]::new))
                .setParameter("methods", keys.stream().map(Counted::method).toArray(String[]::new))
                .setParameter(
                        "days", keys.stream().map(key -> key.day().toString()).toArray(String[]::new))
                .setParameter("calls", keys.stream().map(counts::get).toArray(Long[]::new))
                .executeUpdate();
    }

    /**
     * Counts, the newest day first.
     *
     * @param consumerId of one application alone
     * @param method of one method alone, by its full name
     * @param first the first day
     * @param last the last day
     * @param start how many to pass over
     * @param num how many at most, up to {@value #MAX_LISTED}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReadCountView> list(
            OptionalLong consumerId,
            Optional<String> method,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            int start,
            int num) {
        return Rows.of(
                        entityManager
                                .createNativeQuery(LIST, Object[].class)
                                .setParameter("consumer", consumerId.orElse(0))
                                .setParameter("method", method.orElse(""))
                                .setParameter("first", first.orElse(EARLIEST))
                                .setParameter("last", last.orElse(LATEST))
                                .setParameter("num", num)
                                .setParameter("start", start),
                        Object[].class)
                .map(row -> new ReadCountView(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        row[2] instanceof Date day ? day.toLocalDate() : (LocalDate) row[2],
                        ((Number) row[3]).longValue()))
                .toList();
    }
}
