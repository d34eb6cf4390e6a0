package org.hejnal.usos.oauth.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hejnal.session.OwnCookie;
import org.hejnal.session.PortalSession;

/**
 * The token by which a form that was sent is known to come from a page of this browser. Until somebody signs in it is in a
 * cookie and nothing is kept here, so that visits cost the server no memory; from then on it is the session's.
 */
final class FormToken {
    private static final OwnCookie COOKIE = new OwnCookie("hejnal_form", "/services/oauth/authorize");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final HttpServletRequest http;
    private final HttpServletResponse response;
    private final PortalSession session;

    FormToken(HttpServletRequest http, HttpServletResponse response, PortalSession session) {
        this.http = http;
        this.response = response;
        this.session = session;
    }

    /** The token for the page's form; a visitor without one is given it. */
    String value() {
        return known().orElseGet(() -> {
            String token = PortalSession.newToken();
            response.addCookie(cookie(token, -1));
            return token;
        });
    }

    boolean is(String sent) {
        return known().filter(token -> PortalSession.isSame(token, sent)).isPresent();
    }

    /** Ends the visitor's token, in favour of the session's. */
    void forget() {
        response.addCookie(cookie("", 0));
    }

    private Optional<String> known() {
        return session.formToken().or(this::inCookie);
    }

    private Optional<String> inCookie() {
        return COOKIE.read(http).filter(token -> TOKEN.matcher(token).matches());
    }

    private Cookie cookie(String token, int maxAge) {
        return COOKIE.of(http, token, maxAge);
    }
}
