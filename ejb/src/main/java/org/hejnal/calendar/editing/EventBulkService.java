package org.hejnal.calendar.editing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.CalendarEvent.Origin;
import org.hejnal.calendar.event.CalendarZoneService;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.platform.InvalidValueException;

/** Many events at once, by a few statements for all and one or two for each. Nobody is told of them. */
@Stateless
public class EventBulkService {
    @Inject
    CircleLedgerService ledger;

    @Inject
    EventWriteRepository events;

    @Inject
    DraftService drafts;

    @Inject
    EventLimitService limits;

    @Inject
    CalendarZoneService zones;

    /**
     * Writes events of one author into a circle, all of them or none.
     *
     * @param commands with UIDs that the circle does not have, and without photos; where they say the circle, it is passed
     *     over
     * @throws org.hejnal.platform.UnknownObjectException if the circle is not there for the author
     * @throws InvalidValueException if one of them is not right, which the message names by its UID, or there is no room
     */
    public void create(long accountId, long circleId, List<CreateEvent> commands) {
        ledger.lockForMember(circleId, accountId);
        ZoneId zone = zones.of(accountId);
        List<NewEvent> whole = new ArrayList<>(commands.size());
        commands.forEach(command ->
                whole.add(new NewEvent(new Origin(accountId, command.uid()), complete(circleId, command, zone))));
        limits.requireRoomForAll(circleId, whole.stream().map(NewEvent::draft).toList());
        events.insertAll(circleId, whole);
    }

    private EventDraft complete(long circleId, CreateEvent command, ZoneId zone) {
        try {
            EventPolicy.requireRule(command.draft());
            EventPolicy.requireCreatable(command.draft());
            return drafts.complete(circleId, command.draft(), zone);
        } catch (InvalidValueException e) {
            throw Refusal.of(CalendarField.UID, "The event '" + command.uid().orElse("") + "': " + e.getMessage());
        }
    }
}
