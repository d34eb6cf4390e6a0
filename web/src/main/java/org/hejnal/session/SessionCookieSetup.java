package org.hejnal.session;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.hejnal.platform.Settings;

/**
 * Gives the session's cookie a name that browsers take from this host alone, where the settings say so: clients of the
 * calendar API know the cookie by its usual name.
 */
@WebListener
public class SessionCookieSetup implements ServletContextListener {
    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.tlsRequired() && settings.hostCookies()) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName(OwnCookie.HOST_ONLY + cookie.getName());
            cookie.setPath("/");
            cookie.setSecure(true);
        }
    }
}
