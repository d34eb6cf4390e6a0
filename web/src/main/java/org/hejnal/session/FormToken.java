package org.hejnal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The token by which a form that was sent is known to come from a page of this browser. Until somebody signs in it is in a
 * cookie and nothing is kept here, so that visits cost the server no memory; from then on it is the session's.
 */
public final class FormToken {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final OwnCookie cookie;
    private final HttpServletRequest http;
    private final HttpServletResponse response;
    private final PortalSession session;

    /** @param cookie that has the token until somebody signs in */
    public FormToken(OwnCookie cookie, HttpServletRequest http, HttpServletResponse response, PortalSession session) {
        this.cookie = cookie;
        this.http = http;
        this.response = response;
        this.session = session;
    }

    /** The token for the page's form; a visitor without one is given it. */
    public String value() {
        return known().orElseGet(() -> {
            String token = PortalSession.newToken();
            response.addCookie(cookie.of(http, token, -1));
            return token;
        });
    }

    /** Whether a form has brought the token. */
    public boolean is(String sent) {
        return known().filter(token -> PortalSession.isSame(token, sent)).isPresent();
    }

    /** Ends the visitor's token, in favour of the session's. */
    public void forget() {
        response.addCookie(cookie.of(http, "", 0));
    }

    private Optional<String> known() {
        return session.formToken().or(this::inCookie);
    }

    private Optional<String> inCookie() {
        return cookie.read(http).filter(token -> TOKEN.matcher(token).matches());
    }
}
