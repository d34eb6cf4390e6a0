package org.hejnal.usos.oauth.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hejnal.http.BrowserRequest;
import org.hejnal.http.ErrorFace;

/** People see the errors of these pages: a browser gets the product's page in place of the API's shape. */
@Provider
public class PageErrorFilter implements ContainerResponseFilter {
    private static final Pattern INCIDENT = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Context
    HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || !isJson(response)) {
            return;
        }
        BrowserRequest asked = BrowserRequest.of(http);
        if (asked.wantsPage()) {
            Optional<String> incident = incident(response.getEntity());
            ErrorFace.HEADERS.forEach((name, value) -> response.getHeaders().putSingle(name, value));
            response.getHeaders().putSingle("Content-Language", asked.language());
            response.setEntity(ErrorFace.write(response.getStatus(), asked, incident));
        }
    }

    private static boolean isJson(ContainerResponseContext response) {
        return String.valueOf(response.getHeaders().getFirst("Content-Type")).startsWith("application/json");
    }

    private static Optional<String> incident(Object entity) {
        return entity instanceof byte[] json
                ? INCIDENT.matcher(new String(json, StandardCharsets.UTF_8))
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                : Optional.empty();
    }
}
