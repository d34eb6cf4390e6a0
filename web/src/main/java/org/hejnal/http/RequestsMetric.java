package org.hejnal.http;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.Collector;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.hejnal.platform.metric.Metric;

/** How long requests took, and how they ended. */
@Singleton
public class RequestsMetric implements Metric {
    /** Requests for what is no method of an API: pages, files, addresses at which nothing is. */
    private static final Called OTHER = new Called("other", "");

    private static final String ATTRIBUTE = RequestsMetric.class.getName();
    private static final double NANOS_PER_SECOND = 1e9;

    private final Histogram seconds = Histogram.builder()
            .name("hejnal_request_duration_seconds")
            .help("Requests that this node has answered, by API, method and class of the HTTP status.")
            .labelNames("api", "method", "outcome")
            .classicOnly()
            .classicUpperBounds(0.005, 0.02, 0.1, 0.5, 2, 10)
            .build();

    private record Called(String api, String method) {}

    /**
     * Says which method a request is for.
     *
     * @param method of the registry; never what a caller has made up, for each value is kept
     */
    public static void called(HttpServletRequest request, String api, String method) {
        request.setAttribute(ATTRIBUTE, new Called(api, method));
    }

    void observe(HttpServletRequest request, int status, long nanos) {
        Called called = (Called) Objects.requireNonNullElse(request.getAttribute(ATTRIBUTE), OTHER);
        seconds.labelValues(called.api(), called.method(), status / 100 + "xx").observe(nanos / NANOS_PER_SECOND);
    }

    @Override
    public Collector collector() {
        return seconds;
    }
}
