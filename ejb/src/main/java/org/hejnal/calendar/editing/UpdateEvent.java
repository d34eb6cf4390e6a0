package org.hejnal.calendar.editing;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.circle.OwnedId;
import org.hejnal.media.intake.PreparedPhoto;

/**
 * The command to change an event.
 *
 * @param accountId who does it
 * @param version what the event is expected to be like; absent for whatever it is
 * @param change what it shall be, made of what it is, while nobody else can change it
 * @param photos added to those that it has
 * @param removedPhotos photos of the event that go
 */
public record UpdateEvent(
        long accountId,
        OwnedId eventId,
        OptionalInt version,
        UnaryOperator<EventDraft> change,
        List<PreparedPhoto> photos,
        List<OwnedId> removedPhotos) {
    boolean changesPhotos() {
        return !photos.isEmpty() || !removedPhotos.isEmpty();
    }
}
