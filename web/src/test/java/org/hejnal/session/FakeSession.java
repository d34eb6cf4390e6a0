package org.hejnal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session of a server that is not there; it begins with the first need of it. */
public final class FakeSession {
    public static final String ID = "session-id";

    private final Map<String, Object> attributes = new HashMap<>();
    private boolean isThere;

    public PortalSession portal() {
        return new PortalSession(fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getSession" -> session(arguments.length == 0 || (boolean) arguments[0]);
            case "changeSessionId" -> ID;
            case "getServletContext" -> null;
            default -> throw new IllegalStateException(name);
        }));
    }

    private @Nullable Object session(boolean isWanted) {
        isThere |= isWanted;
        return isThere ? fake(HttpSession.class, this::answer) : null;
    }

    private @Nullable Object answer(String name, Object[] arguments) {
        return switch (name) {
            case "getId" -> ID;
            case "isNew" -> false;
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "removeAttribute" -> attributes.remove((String) arguments[0]);
            case "setMaxInactiveInterval" -> null;
            default -> throw new IllegalStateException(name);
        };
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
