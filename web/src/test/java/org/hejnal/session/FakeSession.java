package org.hejnal.session;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.directory.session.BeginSession;
import org.hejnal.directory.session.SessionView;
import org.jspecify.annotations.Nullable;

/** The session of a browser, with a memory in place of the database. It begins with a sign-in. */
public final class FakeSession {
    public static final String ID = "session-id";

    private final Map<String, SessionView> kept = new HashMap<>();
    private final List<Cookie> sent = new ArrayList<>();
    private int begun;

    /** What the browser has been told to keep. */
    List<Cookie> cookies() {
        return sent;
    }

    /** A request that brings no cookie. */
    public PortalSession portal() {
        return portal(false);
    }

    PortalSession portal(boolean isSecure, Cookie... cookies) {
        return new PortalSession(request(isSecure, cookies), fake(HttpServletResponse.class, (name, arguments) -> {
            sent.add((Cookie) arguments[0]);
            return null;
        }));
    }

    private HttpServletRequest request(boolean isSecure, Cookie... cookies) {
        ServletContext context = fake(ServletContext.class, (name, arguments) -> sessions());
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getCookies" -> cookies.length == 0 ? null : cookies;
            case "getServletContext" -> context;
            case "isSecure" -> isSecure;
            case "getContextPath" -> "";
            default -> throw new IllegalStateException(name);
        });
    }

    private Sessions sessions() {
        return new Sessions() {
            @Override
            public Optional<SessionView> find(String id) {
                return Optional.ofNullable(kept.get(id));
            }

            @Override
            public String begin(BeginSession wanted) {
                String id = begun == 0 ? ID : ID + begun;
                begun++;
                kept.put(id, view(begun, wanted));
                return id;
            }

            @Override
            public void end(String id) {
                kept.remove(id);
            }

            @Override
            public String cookie() {
                return "JSESSIONID";
            }
        };
    }

    private static SessionView view(long id, BeginSession begun) {
        return new SessionView(
                id,
                begun.accountId(),
                begun.isGuarded(),
                begun.source(),
                begun.providerSession(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private interface Answers {
        @Nullable
        Object of(String name, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                FakeSession.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answers.of(method.getName(), arguments == null ? new Object[0] : arguments)));
    }
}
