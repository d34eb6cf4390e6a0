package org.hejnal.metrics;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.http.ErrorPage;
import org.hejnal.http.TlsDemand;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.Settings;

/**
 * All metrics of this node in the text format of Prometheus, for who has the bearer token of {@code HEJNAL_METRICS_TOKEN}.
 * Where there is none, there is nothing at this address.
 */
@Path("{path:.*}")
public class MetricsResource {
    @Inject
    MetricsText metrics;

    @Inject
    Settings settings;

    @GET
    public Response get(@Context HttpServletRequest request) {
        Optional<String> token = settings.metricsToken();
        if (token.isEmpty() || request.getPathInfo() != null) {
            return ErrorPage.notFound(request).build();
        }
        if (TlsDemand.refuses(settings, request.isSecure())) {
            return ErrorPage.of(403, "Metrics are read over TLS only.", request).build();
        }
        String given = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
        if (!KeyedHash.isEqual(given, "Bearer " + token.get())) {
            return ErrorPage.of(401, "The bearer token is missing or wrong.", request)
                    .header("WWW-Authenticate", "Bearer")
                    .build();
        }
        return Response.ok(metrics.write())
                .header("Content-Type", MetricsText.CONTENT_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
