package org.hejnal.http;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.hejnal.platform.RegularWorkTimer;

/** Begins regular work when the application is up: its web part starts last, after the domain has. */
@WebListener
public class RegularWorkStart implements ServletContextListener {
    @Inject
    RegularWorkTimer timer;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        timer.begin();
    }
}
