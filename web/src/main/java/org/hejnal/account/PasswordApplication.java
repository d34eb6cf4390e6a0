package org.hejnal.account;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.hejnal.http.NotAllowedPageMapper;

/** The root of the pages for passwords. */
@ApplicationPath("/password")
public class PasswordApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PasswordResource.class, NotAllowedPageMapper.class);
    }
}
