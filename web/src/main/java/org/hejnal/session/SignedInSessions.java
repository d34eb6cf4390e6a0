package org.hejnal.session;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hejnal.http.arrival.EntityArrivalExtension;

/** Keeps the ids of the sessions in which somebody is signed in, for what stands in front of the application. */
@WebListener
public class SignedInSessions implements ServletContextListener, HttpSessionAttributeListener, HttpSessionIdListener {
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute(EntityArrivalExtension.SIGNED_IN, ids);
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(PortalSession.ACCOUNT)) {
            ids.add(event.getSession().getId());
        }
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        if (event.getName().equals(PortalSession.ACCOUNT)) {
            ids.remove(event.getSession().getId());
        }
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldId) {
        if (ids.remove(oldId)) {
            ids.add(event.getSession().getId());
        }
    }
}
