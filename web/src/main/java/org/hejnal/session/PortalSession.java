package org.hejnal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.OptionalLong;

/**
 * One request's view of the session. It gets a new id and a new token when somebody signs in, so that nobody else's
 * knowledge of the old ones is worth anything.
 */
public final class PortalSession {
    private static final String ACCOUNT = "hejnal.account";
    private static final String FORM_TOKEN = "hejnal.form-token";
    private static final String WITHOUT_TOKEN = "hejnal.without-token";
    private static final int FORM_TOKEN_BYTES = 24;
    private static final int SECONDS_BEFORE_SIGN_IN = 15 * 60;
    private static final int SECONDS_SIGNED_IN = 30 * 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServletRequest http;

    public PortalSession(HttpServletRequest http) {
        this.http = http;
    }

    /** The person who is signed in. */
    public OptionalLong accountId() {
        HttpSession session = http.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) instanceof Long id
                ? OptionalLong.of(id)
                : OptionalLong.empty();
    }

    /** Signs a person in, for 30 idle minutes. Whoever changes something has to prove with a token where they come from. */
    public void signIn(long accountId) {
        HttpSession session = http.getSession();
        http.changeSessionId();
        session.setMaxInactiveInterval(SECONDS_SIGNED_IN);
        session.setAttribute(ACCOUNT, accountId);
        session.removeAttribute(FORM_TOKEN);
        session.removeAttribute(WITHOUT_TOKEN);
    }

    /** Signs a person in whose client is too old to know of tokens. */
    public void signInWithoutToken(long accountId) {
        signIn(accountId);
        http.getSession().setAttribute(WITHOUT_TOKEN, true);
    }

    /** Whether changes ask for a token. */
    public boolean isGuarded() {
        HttpSession session = http.getSession(false);
        return session != null && session.getAttribute(WITHOUT_TOKEN) == null;
    }

    public void signOut() {
        HttpSession session = http.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The token that each form of this browser's pages carries; a session begins here if there is none. */
    public String formToken() {
        HttpSession session = http.getSession();
        if (session.isNew() && accountId().isEmpty()) {
            session.setMaxInactiveInterval(SECONDS_BEFORE_SIGN_IN);
        }
        if (session.getAttribute(FORM_TOKEN) instanceof String token) {
            return token;
        }
        String token = newToken();
        session.setAttribute(FORM_TOKEN, token);
        return token;
    }

    /** Whether a form that was sent comes from a page of this browser. */
    public boolean isFormToken(String sent) {
        HttpSession session = http.getSession(false);
        return session != null && session.getAttribute(FORM_TOKEN) instanceof String token && isSame(token, sent);
    }

    /** Whether somebody knows the session's id, as only its owner does; the cookie has the node's name behind a dot. */
    public boolean isId(String sent) {
        HttpSession session = http.getSession(false);
        if (session == null) {
            return false;
        }
        int length = session.getId().length();
        boolean hasRoute = sent.length() > length && sent.charAt(length) == '.';
        return isSame(session.getId(), hasRoute ? sent.substring(0, length) : sent);
    }

    private static boolean isSame(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static String newToken() {
        byte[] token = new byte[FORM_TOKEN_BYTES];
        RANDOM.nextBytes(token);
        return Base64.getUrlEncoder().encodeToString(token);
    }
}
