package org.hejnal.delivery.postponement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hejnal.platform.Rows;
import org.hejnal.platform.Sql;
import org.hejnal.preference.timing.DepartureService;
import org.hejnal.preference.timing.Verdict;

/** Takes out of a batch what its people want to have later, inside the transaction that leases it. */
@Singleton
public class PostponementRepository {
    static final String ASK = Sql.of(PostponementRepository.class, "Ask");
    private static final String POSTPONE = Sql.of(PostponementRepository.class, "Postpone");
    private static final String COLLECT = Sql.of(PostponementRepository.class, "Collect");
    private static final String COUNT = Sql.of(PostponementRepository.class, "Count");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DepartureService departures;

    @Inject
    Clock clock;

    private record Judged(AskedRow row, Verdict verdict) {}

    /**
     * Judges what a batch has leased on a channel.
     *
     * @return how many deliveries have left the batch
     */
    public long holdBack(String channelId, long batch) {
        List<AskedRow> asked = Rows.of(
                        entityManager
                                .createNativeQuery(ASK, AskedRow.class)
                                .setParameter("batch", batch)
                                .setParameter("everybody", departures.concernsEverybody()),
                        AskedRow.class)
                .toList();
        return asked.isEmpty() ? 0 : apply(channelId, batch, judge(asked));
    }

    private List<Judged> judge(List<AskedRow> asked) {
        List<Verdict> verdicts =
                departures.judge(asked.stream().map(AskedRow::departure).toList());
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new Judged(asked.get(i), verdicts.get(i)))
                .toList();
    }

    private long apply(String channelId, long batch, List<Judged> judged) {
        List<Judged> counted = where(judged, Verdict::isCounted);
        List<Judged> later = where(judged, Verdict::isPostponed);
        List<Judged> collected = where(judged, Verdict::isCollected);
        if (!counted.isEmpty()) {
            of(counted, COUNT, channelId, batch).executeUpdate();
        }
        if (!later.isEmpty()) {
            postpone(later, channelId, batch);
        }
        if (!collected.isEmpty()) {
            withReasons(collected, of(collected, COLLECT, channelId, batch))
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
        return (long) later.size() + collected.size();
    }

    private static List<Judged> where(List<Judged> judged, Predicate<Verdict> condition) {
        return judged.stream().filter(each -> condition.test(each.verdict())).toList();
    }

    private void postpone(List<Judged> later, String channelId, long batch) {
        withReasons(later, of(later, POSTPONE, channelId, batch))
                .setParameter(
                        "untils",
                        later.stream()
                                .map(each -> each.verdict().until().orElseThrow())
                                .toArray(Instant[]::new))
                .executeUpdate();
    }

    private Query of(List<Judged> judged, String sql, String channelId, long batch) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("channel", channelId)
                .setParameter("batch", batch)
                .setParameter(
                        "notifications",
                        judged.stream().map(each -> each.row().notificationId()).toArray(Long[]::new))
                .setParameter(
                        "accounts",
                        judged.stream().map(each -> each.row().accountId()).toArray(Long[]::new));
    }

    private static Query withReasons(List<Judged> judged, Query query) {
        return query.setParameter(
                "reasons",
                judged.stream()
                        .map(each -> each.verdict().reason().orElseThrow().word())
                        .toArray(String[]::new));
    }
}
