package org.hejnal.evt.method;

import java.util.List;
import org.hejnal.http.RequestOrigin;
import org.hejnal.media.intake.PreparedPhoto;
import org.hejnal.session.PortalSession;

/**
 * Who sends a call, from where, and what comes with it besides fields.
 *
 * @param photos taken in with the call; none where the method takes none
 */
public record Sender(PortalSession session, RequestOrigin origin, List<PreparedPhoto> photos) {}
