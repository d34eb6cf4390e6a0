package org.hejnal.session;

import java.util.Optional;
import org.hejnal.directory.session.BeginSession;
import org.hejnal.directory.session.SessionView;

/** Where a request's view of its session finds the session, see {@link PortalSession}. */
interface Sessions {
    /** The application's attribute that has them. */
    String NAME = Sessions.class.getName();

    /** @param id what the browser knows the session by */
    Optional<SessionView> find(String id);

    /** @return what the browser is to know the session by */
    String begin(BeginSession wanted);

    void end(String id);

    /** The name of the session's cookie. */
    String cookie();
}
