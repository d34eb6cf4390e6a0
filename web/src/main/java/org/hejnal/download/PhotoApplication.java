package org.hejnal.download;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.hejnal.http.NotAllowedPageMapper;

/** The root of photos. */
@ApplicationPath("/media")
public class PhotoApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PhotoResource.class, NotAllowedPageMapper.class);
    }
}
