package org.hejnal.directory.signin;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.Collector;
import jakarta.inject.Singleton;
import org.hejnal.platform.metric.Metric;

/** How proofs of who somebody is have ended. A second step, where there is one, is not counted. */
@Singleton
public class SignInsMetric implements Metric {
    private final Counter attempts = Counter.builder()
            .name("hejnal_sign_ins_total")
            .help(
                    "Proofs of who somebody is on this node, by the way they come in: proven, wrong, or refused as too early.")
            .labelNames("way", "outcome")
            .build();

    void count(String way, String outcome) {
        attempts.labelValues(way, outcome).inc();
    }

    @Override
    public Collector collector() {
        return attempts;
    }
}
