package org.hejnal.metrics;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hejnal.platform.metric.Metric;

/** Tells all {@link Metric}s of this node in the text format of Prometheus. */
@Singleton
class MetricsText {
    /** The format's media type, which Prometheus asks for. */
    static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private static final PrometheusTextFormatWriter WRITER =
            PrometheusTextFormatWriter.builder().build();

    private final PrometheusRegistry registry = new PrometheusRegistry();

    @Inject
    MetricsText(@Any Instance<Metric> metrics) {
        metrics.forEach(metric -> registry.register(metric.collector()));
    }

    /** What they are now. */
    byte[] write() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WRITER.write(out, registry.scrape());
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
