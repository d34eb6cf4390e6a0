package org.hejnal.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hejnal.directory.session.BeginSession;
import org.hejnal.directory.session.SessionView;
import org.hejnal.directory.signin.KnownBrowserService;
import org.hejnal.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One request's view of the session of somebody who is signed in. It begins with the sign-in, with a new id and a new
 * token, so that nobody else's knowledge of old ones is worth anything; the session that the browser had is over then. All
 * nodes know it, see {@code SessionService}; whoever has not signed in has none.
 */
public final class PortalSession {
    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServletRequest http;
    private final @Nullable HttpServletResponse response;
    private Optional<Current> current = Optional.empty();
    private boolean hasLooked;

    private record Current(String id, SessionView session) {}

    /** To look at. */
    public PortalSession(HttpServletRequest http) {
        this.http = http;
        response = null;
    }

    /** To look at, to begin and to end. */
    public PortalSession(HttpServletRequest http, HttpServletResponse response) {
        this.http = http;
        this.response = response;
    }

    /** The person who is signed in. */
    public OptionalLong accountId() {
        return session().stream().mapToLong(SessionView::accountId).findFirst();
    }

    /** The session, for lists of a person's sessions. */
    public Optional<SessionView> session() {
        return current().map(Current::session);
    }

    /**
     * Signs a person in. Whoever changes something has to prove with a token where they come from.
     *
     * @param generation of the person's sessions when they proved who they are; with the next one the session is over
     */
    public void signIn(long accountId, int generation) {
        signIn(BeginSession.ofPassword(accountId, generation, true));
    }

    /** Signs a person in whose client is too old to know of tokens. */
    public void signInWithoutToken(long accountId, int generation) {
        signIn(BeginSession.ofPassword(accountId, generation, false));
    }

    /** Signs a person in whom a source of another kind knows. */
    public void signIn(BeginSession wanted) {
        current().ifPresent(former -> sessions().end(former.id()));
        String id = sessions().begin(wanted);
        response().addCookie(cookie(id, -1));
        current = find(id);
        hasLooked = true;
    }

    /** Whether changes ask for a token. */
    public boolean isGuarded() {
        return session().filter(SessionView::isGuarded).isPresent();
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
        current().ifPresent(own -> {
            sessions().end(own.id());
            response().addCookie(cookie("", 0));
        });
        current = Optional.empty();
        hasLooked = true;
    }

    /** The token that forms and changing calls carry; absent if nobody is signed in. Who knows it does not know the id. */
    public Optional<String> formToken() {
        return current().map(own -> Sha256.of("form token", own.id()));
    }

    /** Whether a token that was sent is the session's. */
    public boolean isFormToken(String sent) {
        return formToken().filter(token -> isSame(token, sent)).isPresent();
    }

    /** Whether somebody knows the session's id, as only its owner does; proxies may write a node's name behind a dot. */
    public boolean isId(String sent) {
        return current().filter(own -> isSame(own.id(), id(sent))).isPresent();
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

    /** The session's id in the value of a cookie. */
    static String id(String cookie) {
        int end = cookie.indexOf('.');
        return end < 0 ? cookie : cookie.substring(0, end);
    }

    private Optional<Current> current() {
        if (!hasLooked) {
            current = sent().flatMap(value -> find(id(value)).stream()).findFirst();
            hasLooked = true;
        }
        return current;
    }

    /** A cookie of the same name that somebody else has set beside it does no harm. */
    private Stream<String> sent() {
        return Stream.ofNullable(http.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(sessions().cookie()))
                .map(Cookie::getValue);
    }

    private Optional<Current> find(String id) {
        return sessions().find(id).map(session -> new Current(id, session));
    }

    private Cookie cookie(String value, int maxAge) {
        String name = sessions().cookie();
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(http.isSecure());
        cookie.setPath(name.startsWith(OwnCookie.HOST_ONLY) ? "/" : http.getContextPath() + "/");
        cookie.setMaxAge(maxAge);
        return cookie;
    }

    private HttpServletResponse response() {
        return Objects.requireNonNull(response, "this session is only to be looked at");
    }

    private Sessions sessions() {
        return (Sessions) http.getServletContext().getAttribute(Sessions.NAME);
    }
}
