package org.hejnal.outbox;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.Collector;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hejnal.platform.metric.Metric;

/** For how long the first event has waited to be told to other systems. While the database is away it is not told. */
@Singleton
public class OldestEventMetric implements Metric {
    private static final double MILLIS_PER_SECOND = 1e3;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    private final GaugeWithCallback seconds = GaugeWithCallback.builder()
            .name("hejnal_oldest_event_seconds")
            .help(
                    "For how long the first event has waited to be told to other systems by JMS, in the whole installation;"
                            + " 0 if none does.")
            .callback(this::read)
            .build();

    private void read(GaugeWithCallback.Callback told) {
        told.call(entityManager
                .createQuery("SELECT e.happenedAt FROM OutboxEvent e ORDER BY e.id", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::age)
                .orElse(0.0));
    }

    /** A clock that was set back makes nothing wait for less than nothing. */
    private double age(Instant happenedAt) {
        return Math.max(0, Duration.between(happenedAt, clock.instant()).toMillis()) / MILLIS_PER_SECOND;
    }

    @Override
    public Collector collector() {
        return seconds;
    }
}
