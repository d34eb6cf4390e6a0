package org.hejnal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where a request comes from, as far as it says.
 *
 * @param isPost whether it is a POST; everything else is a GET
 * @param isSecure whether it came through TLS
 * @param address the client's network address
 * @param token the header {@code tokencsrf}
 * @param site the header {@code Sec-Fetch-Site}, which browsers set and pages cannot
 * @param page the header {@code Origin}: scheme, host and port of the page that a browser made it from
 */
public record RequestOrigin(
        boolean isPost,
        boolean isSecure,
        String address,
        Optional<String> token,
        Optional<String> site,
        Optional<String> page) {

    /** Reads the headers; the entity is not touched. */
    public static RequestOrigin of(HttpServletRequest http) {
        return new RequestOrigin(
                http.getMethod().equals("POST"),
                http.getScheme().equals("https"),
                http.getRemoteAddr(),
                Optional.ofNullable(http.getHeader("tokencsrf")),
                Optional.ofNullable(http.getHeader("Sec-Fetch-Site")),
                Optional.ofNullable(http.getHeader("Origin")));
    }

    /**
     * Whether no other origin's page has made it, as far as the browser says.
     *
     * @param here scheme, host and port of the request itself
     */
    public boolean isFrom(String here) {
        return site.map(value -> value.equals("same-origin") || value.equals("none"))
                .orElseGet(() -> page.filter(other -> !other.equals(here)).isEmpty());
    }

    /** Whether the browser says that another site's page has made it. */
    public boolean isFromAnotherSite() {
        return site.filter("cross-site"::equals).isPresent();
    }

    /** Whether the browser says that a page of another origin of the same site has made it. */
    public boolean isFromASibling() {
        return site.filter("same-site"::equals).isPresent();
    }
}
