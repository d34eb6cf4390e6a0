package org.hejnal.reference.page;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.hejnal.http.NotAllowedPageMapper;

/** The root of the pages for developers. */
@ApplicationPath("/developers")
public class ReferenceApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ReferenceResource.class,
                EvtReferenceResource.class,
                JmsReferenceResource.class,
                NoPageResource.class,
                NotAllowedPageMapper.class);
    }
}
