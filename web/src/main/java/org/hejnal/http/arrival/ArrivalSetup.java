package org.hejnal.http.arrival;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.hejnal.platform.Settings;

/** Tells {@link EntityArrival}, which the server makes before the application, of the installation's limits. */
@WebListener
public class ArrivalSetup implements ServletContextListener {
    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute(EntityArrivalExtension.LIMITS, ArrivalLimits.of(settings.maxBodySize()));
    }
}
