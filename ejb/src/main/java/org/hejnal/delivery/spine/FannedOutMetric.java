package org.hejnal.delivery.spine;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.Collector;
import jakarta.inject.Singleton;
import org.hejnal.platform.metric.Metric;

/** How many people this node has told something. */
@Singleton
public class FannedOutMetric implements Metric {
    private final Counter recipients = Counter.builder()
            .name("hejnal_recipients_fanned_out_total")
            .help("Recipients whose inboxes and deliveries this node has written, one for each notification.")
            .build();

    void count(int people) {
        recipients.inc(people);
    }

    @Override
    public Collector collector() {
        return recipients;
    }
}
