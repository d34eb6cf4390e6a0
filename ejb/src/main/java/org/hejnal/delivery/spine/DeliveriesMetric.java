package org.hejnal.delivery.spine;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.Collector;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.platform.metric.Metric;

/** What became of attempts to deliver, and how late they were. */
@Singleton
public class DeliveriesMetric implements Metric {
    private static final double MILLIS_PER_SECOND = 1e3;

    private final Histogram delays = Histogram.builder()
            .name("hejnal_delivery_delay_seconds")
            .help(
                    "Attempts of this node to deliver: sent, postponed (tried again later) or failed for good; and how long after"
                            + " the time when they were due.")
            .labelNames("channel", "outcome")
            .classicOnly()
            .classicUpperBounds(0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600, 21_600, 86_400, 432_000)
            .build();

    private final Clock clock;

    @Inject
    public DeliveriesMetric(Clock clock) {
        this.clock = clock;
    }

    void note(String channelId, Parcel parcel, Outcome outcome) {
        // A clock that was set back makes nobody wait for less than nothing.
        long millis =
                Math.max(0, Duration.between(parcel.dueAt(), clock.instant()).toMillis());
        delays.labelValues(channelId, label(outcome)).observe(millis / MILLIS_PER_SECOND);
    }

    private static String label(Outcome outcome) {
        if (outcome.isSent()) {
            return "sent";
        }
        return outcome.state().equals("due") ? "postponed" : "failed";
    }

    @Override
    public Collector collector() {
        return delays;
    }
}
