package org.hejnal.integration;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.Collector;
import jakarta.inject.Singleton;
import org.hejnal.platform.metric.Metric;

/** How many commands of other systems this node has refused. */
@Singleton
public class RefusedCommandsMetric implements Metric {
    private final Counter refused = Counter.builder()
            .name("hejnal_commands_refused_total")
            .help("Commands by JMS that this node has refused for good, by the API's error code.")
            .labelNames("error")
            .build();

    void count(String error) {
        refused.labelValues(error).inc();
    }

    @Override
    public Collector collector() {
        return refused;
    }
}
