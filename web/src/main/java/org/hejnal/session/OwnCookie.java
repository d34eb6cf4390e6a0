package org.hejnal.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie of the hub beside the session's. Scripts cannot read it. SameSite and, behind TLS, Secure come from {@code
 * undertow-handlers.conf}.
 */
public record OwnCookie(String name) {
    /** By which a browser is known in which somebody has signed in before. */
    static final OwnCookie KNOWN = new OwnCookie("hejnal_known");

    /** What the browser has sent. */
    public Optional<String> read(HttpServletRequest http) {
        return Stream.ofNullable(http.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /**
     * Says what the browser is to keep.
     *
     * @param maxAge in seconds; 0 ends the cookie, and a negative number lets it end with the browser
     */
    public Cookie of(String value, String path, int maxAge) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setPath(path);
        cookie.setMaxAge(maxAge);
        return cookie;
    }
}
