package org.hejnal.account;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.hejnal.http.NotAllowedPageMapper;

/** The root of the pages for people's own addresses. */
@ApplicationPath("/contact-points")
public class ContactPointApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ContactPointResource.class, NotAllowedPageMapper.class);
    }
}
