package org.hejnal.evt;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The root of the calendar API. */
@ApplicationPath("/api")
public class EvtApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(EvtResource.class, NotAllowedMapper.class);
    }
}
