package org.hejnal.usos.oauth.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is remembered of a browser: who signed in, and the token that its forms must carry. Until somebody signs in that
 * token is in a cookie and nothing is kept here, so that visits cost the server no memory; from then on it is in the
 * session, which gets a new id and a new token, so that nobody else's knowledge of the old ones is worth anything. How
 * many may be signed in at once stands in {@code jboss-web.xml}.
 */
public final class PortalSession {
    private static final String ACCOUNT = "hejnal.account";
    private static final String FORM_TOKEN = "hejnal.form-token";
    private static final String COOKIE = "hejnal_form";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final int TOKEN_BYTES = 24;
    private static final int SECONDS_SIGNED_IN = 30 * 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServletRequest http;
    private final HttpServletResponse response;

    public PortalSession(HttpServletRequest http, HttpServletResponse response) {
        this.http = http;
        this.response = response;
    }

    /** The person who is signed in. */
    public OptionalLong accountId() {
        return signedIn()
                .map(session -> OptionalLong.of((Long) session.getAttribute(ACCOUNT)))
                .orElseGet(OptionalLong::empty);
    }

    /** Signs a person in, for 30 idle minutes. */
    public void signIn(long accountId) {
        HttpSession session = http.getSession();
        http.changeSessionId();
        session.setMaxInactiveInterval(SECONDS_SIGNED_IN);
        session.setAttribute(ACCOUNT, accountId);
        session.setAttribute(FORM_TOKEN, newToken());
        response.addCookie(cookie("", 0));
    }

    public void signOut() {
        signedIn().ifPresent(HttpSession::invalidate);
    }

    /** The token that each form of this browser's pages carries. */
    public String formToken() {
        return knownToken().orElseGet(() -> {
            String token = newToken();
            response.addCookie(cookie(token, -1));
            return token;
        });
    }

    /** Whether a form that was sent comes from a page of this browser. */
    public boolean isFormToken(String sent) {
        return knownToken()
                .filter(token -> MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private Optional<HttpSession> signedIn() {
        return Optional.ofNullable(http.getSession(false))
                .filter(session -> session.getAttribute(ACCOUNT) instanceof Long);
    }

    private Optional<String> knownToken() {
        return signedIn()
                .map(session -> String.valueOf(session.getAttribute(FORM_TOKEN)))
                .or(this::tokenInCookie);
    }

    private Optional<String> tokenInCookie() {
        return Stream.ofNullable(http.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(token -> TOKEN.matcher(token).matches())
                .findFirst();
    }

    /** SameSite and, behind TLS, Secure come from {@code undertow-handlers.conf}. */
    private Cookie cookie(String token, int maxAge) {
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setHttpOnly(true);
        cookie.setPath(http.getContextPath() + "/services/oauth/authorize");
        cookie.setMaxAge(maxAge);
        return cookie;
    }

    private static String newToken() {
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        return Base64.getUrlEncoder().encodeToString(token);
    }
}
