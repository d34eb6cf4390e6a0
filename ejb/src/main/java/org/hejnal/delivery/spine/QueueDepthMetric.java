package org.hejnal.delivery.spine;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.Collector;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hejnal.platform.Rows;
import org.hejnal.platform.metric.Metric;

/** How much is still to be delivered, on all nodes together. */
@Singleton
public class QueueDepthMetric implements Metric {
    private static final String DEPTH = """
            SELECT ch.id AS channel_id, (
              SELECT count(*) FROM delivery d WHERE d.channel_id = ch.id AND d.state IN ('due', 'leased')) AS deliveries
            FROM distribution_channel ch
            """;

    @PersistenceContext
    EntityManager entityManager;

    record Row(String channelId, long deliveries) {}

    private final GaugeWithCallback depth = GaugeWithCallback.builder()
            .name("hejnal_deliveries_open")
            .help("Deliveries that wait or are being sent, in the whole installation.")
            .labelNames("channel")
            .callback(this::read)
            .build();

    private void read(GaugeWithCallback.Callback told) {
        Rows.of(entityManager.createNativeQuery(DEPTH, Row.class), Row.class)
                .forEach(row -> told.call((double) row.deliveries(), row.channelId()));
    }

    @Override
    public Collector collector() {
        return depth;
    }
}
