package org.hejnal.session;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Puts {@link StandingSessions} where each request's view of its session finds it. */
@WebListener
public class StandingSessionsSetup implements ServletContextListener {
    @Inject
    StandingSessions standing;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute(StandingSessions.NAME, standing);
    }
}
