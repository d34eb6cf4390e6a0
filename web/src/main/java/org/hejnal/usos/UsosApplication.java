package org.hejnal.usos;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.hejnal.usos.error.ApiExceptionMapper;
import org.hejnal.usos.oauth.OAuthResource;
import org.hejnal.usos.oauth.page.AuthorizeResource;
import org.hejnal.usos.oauth.page.PageErrorFilter;

/** The root of the USOS-compatible API. It names its classes: else it would take the resources of every other API too. */
@ApplicationPath("/services")
public class UsosApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ServicesResource.class,
                OAuthResource.class,
                ProxyResource.class,
                AuthorizeResource.class,
                PageErrorFilter.class,
                UnknownAddressFilter.class,
                ApiExceptionMapper.class);
    }
}
