package org.hejnal.media;

import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hejnal.circle.OwnedId;

/** Finds photos. */
@Stateless
public class PhotoService {
    /**
     * Returns the photos of events in the order in which they were added; events without any are not in the map. Rights
     * are the caller's to judge. One statement, whatever the number of events.
     */
    public Map<OwnedId, List<PhotoView>> listOf(Collection<OwnedId> events) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns a photo's file for somebody.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is none, or they are no member of its circle
     */
    public PhotoFile open(long accountId, OwnedId photo, PhotoSize size) {
        throw new UnsupportedOperationException();
    }
}
