package org.hejnal.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie of the hub beside the session's. Scripts cannot read it. Over TLS its name begins with {@code __Host-}, so that
 * browsers take it from nobody but this host: no page of a sibling's and no plain connection can set it. SameSite and,
 * behind TLS, Secure come from {@code undertow-handlers.conf}.
 *
 * @param name without what it begins with
 * @param path below the application's, where the browser sends it; over TLS it sends it everywhere
 */
public record OwnCookie(String name, String path) {
    /** What browsers hold to, if the cookie is also secure, for all paths and for one host (RFC 6265bis, 4.1.3.2). */
    static final String HOST_ONLY = "__Host-";

    /** By which a browser is known in which somebody has signed in before. */
    static final OwnCookie KNOWN = new OwnCookie("hejnal_known", "/");

    /** What the browser has sent. */
    public Optional<String> read(HttpServletRequest http) {
        return Stream.ofNullable(http.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(nameFor(http)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /**
     * Says what the browser is to keep.
     *
     * @param maxAge in seconds; 0 ends the cookie, and a negative number lets it end with the browser
     */
    public Cookie of(HttpServletRequest http, String value, int maxAge) {
        Cookie cookie = new Cookie(nameFor(http), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(http.isSecure());
        cookie.setPath(http.isSecure() ? "/" : http.getContextPath() + path);
        cookie.setMaxAge(maxAge);
        return cookie;
    }

    private String nameFor(HttpServletRequest http) {
        return http.isSecure() ? HOST_ONLY + name : name;
    }
}
