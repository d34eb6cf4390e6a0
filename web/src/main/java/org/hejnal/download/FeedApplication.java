package org.hejnal.download;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.hejnal.http.NotAllowedPageMapper;

/** The root of calendars at secret addresses. */
@ApplicationPath("/ical")
public class FeedApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(FeedResource.class, NotAllowedPageMapper.class);
    }
}
