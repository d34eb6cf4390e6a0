package org.hejnal.platform.metric;

import io.prometheus.metrics.model.registry.Collector;

/**
 * A number, or several by labels, that operators watch. A class that implements it is found and told at {@code /metrics};
 * nothing has to be registered. Names begin with {@code hejnal_} and end with the unit. Each label has few values, known
 * beforehand: none comes from a caller.
 */
public interface Metric {
    Collector collector();
}
