package org.hejnal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.directory.signin.KnownBrowserService;

/**
 * One request's view of the session of somebody who is signed in. It begins with the sign-in, with a new id and a new
 * token, so that nobody else's knowledge of old ones is worth anything. How many may be signed in at once stands in
 * {@code jboss-web.xml}, and how many of one person in {@link SessionLimit}.
 */
public final class PortalSession {
    static final String ACCOUNT = "hejnal.account";
    private static final String GENERATION = "hejnal.generation";
    private static final String FORM_TOKEN = "hejnal.form-token";
    private static final String WITHOUT_TOKEN = "hejnal.without-token";
    private static final int TOKEN_BYTES = 24;
    private static final int SECONDS_SIGNED_IN = 30 * 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServletRequest http;

    public PortalSession(HttpServletRequest http) {
        this.http = http;
    }

    /** The person who is signed in. */
    public OptionalLong accountId() {
        return signedIn()
                .map(session -> OptionalLong.of((Long) session.getAttribute(ACCOUNT)))
                .orElseGet(OptionalLong::empty);
    }

    /**
     * Signs a person in, for 30 idle minutes. Whoever changes something has to prove with a token where they come from.
     *
     * @param generation of the person's sessions when they proved who they are; with the next one the session is over
     */
    public void signIn(long accountId, int generation) {
        HttpSession session = http.getSession();
        http.changeSessionId();
        session.setMaxInactiveInterval(SECONDS_SIGNED_IN);
        session.setAttribute(GENERATION, generation);
        session.setAttribute(ACCOUNT, accountId);
        session.setAttribute(FORM_TOKEN, newToken());
        session.removeAttribute(WITHOUT_TOKEN);
    }

    /** Signs a person in whose client is too old to know of tokens. */
    public void signInWithoutToken(long accountId, int generation) {
        signIn(accountId, generation);
        http.getSession().setAttribute(WITHOUT_TOKEN, true);
    }

    /** Whether changes ask for a token. */
    public boolean isGuarded() {
        return signedIn()
                .filter(session -> session.getAttribute(WITHOUT_TOKEN) == null)
                .isPresent();
    }

    /** What this browser has kept since somebody signed in there, see {@code KnownBrowserService}. */
    public Optional<String> knownBrowser() {
        return OwnCookie.KNOWN.read(http);
    }

    /** Has the browser keep something, for its next sign-in. */
    public void rememberBrowser(String kept, HttpServletResponse response) {
        int maxAge = Math.toIntExact(KnownBrowserService.KEPT.toSeconds());
        response.addCookie(OwnCookie.KNOWN.of(http, kept, maxAge));
    }

    public void signOut() {
        signedIn().ifPresent(HttpSession::invalidate);
    }

    /** The token that forms and changing calls carry; absent if nobody is signed in. */
    public Optional<String> formToken() {
        return signedIn().map(session -> (String) session.getAttribute(FORM_TOKEN));
    }

    /** Whether a token that was sent is the session's. */
    public boolean isFormToken(String sent) {
        return formToken().filter(token -> isSame(token, sent)).isPresent();
    }

    /** Whether somebody knows the session's id, as only its owner does; the cookie has the node's name behind a dot. */
    public boolean isId(String sent) {
        return signedIn().map(HttpSession::getId).filter(id -> isId(id, sent)).isPresent();
    }

    /** A token that nobody can guess: 192 random bits in URL-safe Base64. */
    public static String newToken() {
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        return Base64.getUrlEncoder().encodeToString(token);
    }

    /** Compares two secrets in a time that does not tell where they differ. */
    public static boolean isSame(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<HttpSession> signedIn() {
        return Optional.ofNullable(http.getSession(false))
                .filter(session -> session.getAttribute(ACCOUNT) instanceof Long)
                .filter(this::isStanding);
    }

    /** Signs out whoever has a new password since, or is not in the directory any more, see {@link StandingSessions}. */
    private boolean isStanding(HttpSession session) {
        boolean isStanding = Optional.ofNullable(http.getServletContext())
                .map(context -> context.getAttribute(StandingSessions.NAME))
                .map(StandingSessions.class::cast)
                .filter(standing -> !standing.isStanding(
                        (Long) session.getAttribute(ACCOUNT), (Integer) session.getAttribute(GENERATION)))
                .isEmpty();
        if (!isStanding) {
            session.removeAttribute(ACCOUNT);
        }
        return isStanding;
    }

    private static boolean isId(String id, String sent) {
        boolean hasRoute = sent.length() > id.length() && sent.charAt(id.length()) == '.';
        return isSame(id, hasRoute ? sent.substring(0, id.length()) : sent);
    }
}
