package org.hejnal.delivery.spine;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.Collector;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import org.hejnal.platform.Rows;
import org.hejnal.platform.metric.Metric;

/**
 * For how long the oldest work of each kind has been due, on all nodes together. While the database is away it is not told.
 * What has failed and waits for its next try is not due.
 */
@Singleton
public class OldestDueMetric implements Metric {
    private static final String OLDEST = """
            SELECT kind, channel_id, CAST(coalesce(extract(epoch FROM :now - since), 0) AS numeric) AS seconds FROM (
              VALUES
                ('fan_out', '', (SELECT min(coalesce(retry_at, due_at)) FROM notification
                  WHERE state = 'waiting' AND coalesce(retry_at, due_at) <= :now)),
                ('digest', '', (SELECT min(next_at) FROM digest_window WHERE is_collecting AND next_at <= :now))
              UNION ALL
              SELECT 'delivery', ch.id, (SELECT min(d.next_at) FROM delivery d
                WHERE d.channel_id = ch.id AND d.state IN ('due', 'leased') AND d.next_at <= :now)
              FROM distribution_channel ch) w (kind, channel_id, since)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    record Row(String kind, String channelId, BigDecimal seconds) {}

    private final GaugeWithCallback seconds = GaugeWithCallback.builder()
            .name("hejnal_oldest_due_seconds")
            .help("For how long the oldest work of a kind has been due, in the whole installation; 0 if nothing is.")
            .labelNames("kind", "channel")
            .callback(this::read)
            .build();

    private void read(GaugeWithCallback.Callback told) {
        Rows.of(entityManager.createNativeQuery(OLDEST, Row.class).setParameter("now", clock.instant()), Row.class)
                .forEach(row -> told.call(row.seconds().doubleValue(), row.kind(), row.channelId()));
    }

    @Override
    public Collector collector() {
        return seconds;
    }
}
