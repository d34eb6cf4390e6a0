package org.hejnal.reference.page;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.hejnal.http.NotAllowedPageMapper;

/** The root of the site. {@code web.xml} gives it that one address, since a path of JAX-RS takes all that is below too. */
public class LandingApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(LandingResource.class, NotAllowedPageMapper.class);
    }
}
