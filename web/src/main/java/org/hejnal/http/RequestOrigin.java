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
 * @param host the header {@code Host}: where the client believes to be
 */
public record RequestOrigin(
        boolean isPost,
        boolean isSecure,
        String address,
        Optional<String> token,
        Optional<String> site,
        Optional<String> page,
        Optional<String> host) {

    /** Reads the headers; the entity is not touched. */
    public static RequestOrigin of(HttpServletRequest http) {
        return new RequestOrigin(
                http.getMethod().equals("POST"),
                http.getScheme().equals("https"),
                http.getRemoteAddr(),
                Optional.ofNullable(http.getHeader("tokencsrf")),
                Optional.ofNullable(http.getHeader("Sec-Fetch-Site")),
                Optional.ofNullable(http.getHeader("Origin")),
                Optional.ofNullable(http.getHeader("Host")));
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

    /**
     * Whether a browser that says nothing of the site has made it from a page of another host. Such are older than
     * {@code Sec-Fetch-Site} (Safari before 16.4).
     */
    public boolean isFromAForeignPage() {
        return site.isEmpty()
                && page.map(other -> other.contains("//") ? other.substring(other.indexOf("//") + 2) : other)
                        .filter(other -> !host.filter(other::equalsIgnoreCase).isPresent())
                        .isPresent();
    }
}
