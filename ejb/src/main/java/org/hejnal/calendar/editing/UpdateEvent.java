package org.hejnal.calendar.editing;

import java.util.List;
import java.util.OptionalInt;
import org.hejnal.circle.OwnedId;
import org.hejnal.media.intake.PreparedPhoto;

/**
 * The command to change an event.
 *
 * @param accountId who does it
 * @param version what the event is expected to be like; absent for whatever it is
 * @param change what is said of it; applied while nobody else can change it
 * @param photos added to those that it has
 * @param removedPhotos photos of the event that go
 */
public record UpdateEvent(
        long accountId,
        OwnedId eventId,
        OptionalInt version,
        EventPatch change,
        List<PreparedPhoto> photos,
        List<OwnedId> removedPhotos) {
    boolean changesPhotos() {
        return !photos.isEmpty() || !removedPhotos.isEmpty();
    }
}
