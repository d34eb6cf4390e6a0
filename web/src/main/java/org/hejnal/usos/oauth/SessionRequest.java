package org.hejnal.usos.oauth;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hejnal.usos.request.ServiceRequest;

/**
 * A request with what a browser says of where it comes from.
 *
 * @param token the header {@code tokencsrf}
 * @param site the header {@code Sec-Fetch-Site}, which browsers set and pages cannot
 * @param origin the header {@code Origin}
 */
record SessionRequest(ServiceRequest request, Optional<String> token, Optional<String> site, Optional<String> origin) {

    SessionRequest(ServiceRequest request, HttpServletRequest http) {
        this(
                request,
                Optional.ofNullable(http.getHeader("tokencsrf")),
                Optional.ofNullable(http.getHeader("Sec-Fetch-Site")),
                Optional.ofNullable(http.getHeader("Origin")));
    }

    /** Whether no other origin's page has made it, as far as the browser says. */
    boolean isFromHere() {
        String here = request.scheme() + "://" + request.host();
        return site.map(value -> value.equals("same-origin") || value.equals("none"))
                .orElseGet(() -> origin.filter(other -> !other.equals(here)).isEmpty());
    }

    /** A script may be embedded by any page, and an address that changes nothing may be opened from anywhere. */
    boolean isHarmless(boolean isChanging) {
        return request.httpMethod().equals("GET")
                && !isChanging
                && !request.find("format").orElse("").equals("jsonp");
    }
}
