package org.hejnal.session;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.hejnal.http.arrival.SignedInCheck;

/** Puts sessions where each request finds them, and what stands in front of the application. */
@WebListener
public class SessionsSetup implements ServletContextListener {
    @Inject
    KeptSessions sessions;

    @Inject
    SessionIds ids;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        context.setAttribute(Sessions.NAME, sessions);
        context.setAttribute(
                SignedInCheck.NAME, new SignedInCheck(sessions.cookie(), value -> ids.isOwn(PortalSession.id(value))));
    }
}
