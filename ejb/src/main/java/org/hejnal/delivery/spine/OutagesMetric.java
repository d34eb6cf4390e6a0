package org.hejnal.delivery.spine;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.Collector;
import jakarta.inject.Singleton;
import org.hejnal.platform.metric.Metric;

/** How often this node could send nothing by a channel. */
@Singleton
public class OutagesMetric implements Metric {
    private final Counter outages = Counter.builder()
            .name("hejnal_channel_outages_total")
            .help(
                    "Times that a batch of this node stopped because its channel took nothing, such as a mail relay that is away.")
            .labelNames("channel")
            .build();

    void count(String channelId) {
        outages.labelValues(channelId).inc();
    }

    @Override
    public Collector collector() {
        return outages;
    }
}
