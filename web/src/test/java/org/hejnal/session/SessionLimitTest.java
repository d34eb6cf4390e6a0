package org.hejnal.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionLimitTest {
    private static final String ACCOUNT = PortalSession.ACCOUNT;

    private final SessionLimit limit = new SessionLimit();
    private int made;

    @Test
    void theOldestEndsWhenThereAreTooMany() {
        List<HttpSession> own = signIn(SessionLimit.MOST, 1);
        assertThat(own).allMatch(SessionLimitTest::isSignedIn);
        List<HttpSession> more = signIn(2, 1);
        assertThat(own.subList(0, 2)).noneMatch(SessionLimitTest::isSignedIn);
        assertThat(own.subList(2, own.size())).allMatch(SessionLimitTest::isSignedIn);
        assertThat(more).allMatch(SessionLimitTest::isSignedIn);
    }

    @Test
    void othersAreNotCounted() {
        List<HttpSession> others = signIn(SessionLimit.MOST, 1);
        signIn(SessionLimit.MOST, 2);
        assertThat(others).allMatch(SessionLimitTest::isSignedIn);
    }

    @Test
    void whatHasEndedMakesRoom() {
        List<HttpSession> own = signIn(SessionLimit.MOST, 1);
        own.get(5).removeAttribute(ACCOUNT);
        signIn(1, 1);
        assertThat(own.get(0)).matches(SessionLimitTest::isSignedIn);
        signIn(1, 1);
        assertThat(own.get(0)).matches(session -> !isSignedIn(session));
    }

    @Test
    void whoeverSignsInAsAnotherIsCountedThere() {
        List<HttpSession> own = signIn(SessionLimit.MOST, 1);
        own.get(0).setAttribute(ACCOUNT, 2L);
        signIn(1, 1);
        assertThat(own).allMatch(SessionLimitTest::isSignedIn);
        signIn(SessionLimit.MOST, 2);
        assertThat(own.get(0)).matches(session -> !isSignedIn(session));
    }

    private List<HttpSession> signIn(int count, long account) {
        return IntStream.range(0, count)
                .mapToObj(index -> session("session-" + made++))
                .peek(session -> session.setAttribute(ACCOUNT, account))
                .toList();
    }

    private static boolean isSignedIn(HttpSession session) {
        return session.getAttribute(ACCOUNT) != null;
    }

    /** Tells the listener of what happens, as a server does. */
    private HttpSession session(String id) {
        Map<String, Object> attributes = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getId", "toString" -> id;
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "setAttribute" -> set((HttpSession) proxy, attributes, (String) arguments[0], arguments[1]);
                    case "removeAttribute" -> remove((HttpSession) proxy, attributes, (String) arguments[0]);
                    case "setMaxInactiveInterval" -> null;
                    default -> throw new IllegalStateException(method.getName());
                });
    }

    private @Nullable Object set(HttpSession session, Map<String, Object> attributes, String name, Object value) {
        Object before = attributes.put(name, value);
        if (before == null) {
            limit.attributeAdded(new HttpSessionBindingEvent(session, name, value));
        } else {
            limit.attributeReplaced(new HttpSessionBindingEvent(session, name, before));
        }
        return null;
    }

    private @Nullable Object remove(HttpSession session, Map<String, Object> attributes, String name) {
        Object before = attributes.remove(name);
        if (before != null) {
            limit.attributeRemoved(new HttpSessionBindingEvent(session, name, before));
        }
        return null;
    }
}
