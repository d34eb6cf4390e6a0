package org.hejnal.delivery.digest;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.Collector;
import jakarta.inject.Singleton;
import org.hejnal.platform.metric.Metric;

/** How many windows this node has closed. */
@Singleton
public class ClosedWindowsMetric implements Metric {
    private final Counter closed = Counter.builder()
            .name("hejnal_digest_windows_closed_total")
            .help("Windows of digests that this node has closed.")
            .build();

    void count(int windows) {
        closed.inc(windows);
    }

    @Override
    public Collector collector() {
        return closed;
    }
}
