package org.hejnal.entrance;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.hejnal.http.NotAllowedPageMapper;

/** The root of the page {@code /sessions}. */
@ApplicationPath("/sessions")
public class SessionsApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(SessionsResource.class, NotAllowedPageMapper.class);
    }
}
