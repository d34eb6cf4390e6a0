package org.hejnal.calendar.editing;

import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.media.intake.PreparedPhoto;

/**
 * The command to write an event down.
 *
 * @param accountId who does it, and is the author
 * @param circleId where; absent for the author's default circle
 * @param uid what its origin calls it, for what is imported; the circle is not told of such an event. At most
 *     {@value #MAX_UID} characters, unique in the circle
 */
public record CreateEvent(
        long accountId, Optional<Long> circleId, EventDraft draft, Optional<String> uid, List<PreparedPhoto> photos) {
    public static final int MAX_UID = 500;

    public CreateEvent {
        uid.ifPresent(text -> Refusal.unlessFits(CalendarField.UID, text, MAX_UID));
        Refusal.unless(!uid.equals(Optional.of("")), CalendarField.UID, "The UID is empty.");
    }
}
