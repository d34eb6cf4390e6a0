package org.hejnal.notification;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.Collector;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import org.hejnal.platform.metric.Metric;

/** How many sends this node has written down, the hub's own announcements among them. */
@Singleton
public class AcceptedSendsMetric implements Metric {
    private final Counter accepted = Counter.builder()
            .name("hejnal_sends_accepted_total")
            .help("Sends and announcements that this node has accepted.")
            .build();

    void onAccepted(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotificationAccepted event) {
        accepted.inc();
    }

    @Override
    public Collector collector() {
        return accepted;
    }
}
