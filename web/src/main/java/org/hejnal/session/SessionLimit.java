package org.hejnal.session;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Ends an account's oldest session on this node when it signs in to one too many, so that nobody uses up the sessions
 * that there are for all.
 */
@WebListener
public class SessionLimit implements HttpSessionAttributeListener {
    static final int MOST = 20;

    /** By account, the oldest first. */
    private final Map<Object, Deque<HttpSession>> sessions = new HashMap<>();

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(PortalSession.ACCOUNT)) {
            add(event.getValue(), event.getSession()).ifPresent(SessionLimit::end);
        }
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        if (event.getName().equals(PortalSession.ACCOUNT)) {
            remove(event.getValue(), event.getSession());
        }
    }

    /** The event has the value of before, and the session the new one. */
    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        if (event.getName().equals(PortalSession.ACCOUNT)) {
            HttpSession session = event.getSession();
            remove(event.getValue(), session);
            add(session.getAttribute(PortalSession.ACCOUNT), session).ifPresent(SessionLimit::end);
        }
    }

    /** @return what is to end */
    private synchronized Optional<HttpSession> add(Object account, HttpSession session) {
        Deque<HttpSession> own = sessions.computeIfAbsent(account, key -> new ArrayDeque<>());
        own.add(session);
        return own.size() > MOST ? Optional.of(own.remove()) : Optional.empty();
    }

    private synchronized void remove(Object account, HttpSession session) {
        sessions.computeIfPresent(account, (key, own) -> {
            own.removeIf(other -> other.getId().equals(session.getId()));
            return own.isEmpty() ? null : own;
        });
    }

    /** Signs out at once, and ends soon. To invalidate it here would take the cookie from the answer to the sign-in. */
    private static void end(HttpSession session) {
        try {
            session.removeAttribute(PortalSession.ACCOUNT);
            session.setMaxInactiveInterval(1);
        } catch (IllegalStateException e) {
            System.getLogger(SessionLimit.class.getName()).log(Level.DEBUG, "A session has ended by itself.", e);
        }
    }
}
