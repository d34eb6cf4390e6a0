package org.hejnal.reference.openapi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.hejnal.http.NotAllowedPageMapper;

/** The root of the OpenAPI document. */
@ApplicationPath("/openapi")
public class OpenApiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(OpenApiResource.class, NotAllowedPageMapper.class);
    }
}
