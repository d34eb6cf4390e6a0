package org.hejnal.account;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.hejnal.delivery.unsubscribe.UnsubscribeLinks;
import org.hejnal.http.NotAllowedPageMapper;

/** The root of the page that e-mails lead to for whoever wants no more of them. */
@ApplicationPath(UnsubscribeLinks.PATH)
public class UnsubscribeApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(UnsubscribeResource.class, NotAllowedPageMapper.class);
    }
}
