package org.hejnal.calendar.event;

import java.util.Optional;
import org.hejnal.circle.OwnedId;

/**
 * What an event refers to.
 *
 * @param placeId a place of the event's circle
 * @param contactId a contact of that circle: whose birthday it is, where it is one ({@link EventKind#BIRTHDAY} has one
 *     always), or whom it is about; never of {@link EventKind#BIRTHDAY_ACCOUNT}
 * @param personId the member whose birthday it is; of {@link EventKind#BIRTHDAY_ACCOUNT}, and of it only
 */
public record EventLinks(Optional<OwnedId> placeId, Optional<OwnedId> contactId, Optional<Long> personId) {
    public static final EventLinks NONE = new EventLinks(Optional.empty(), Optional.empty(), Optional.empty());

    public EventLinks withPlace(Optional<OwnedId> place) {
        return new EventLinks(place, contactId, personId);
    }

    public EventLinks withContact(Optional<OwnedId> contact) {
        return new EventLinks(placeId, contact, personId);
    }

    public EventLinks withPerson(Optional<Long> person) {
        return new EventLinks(placeId, contactId, person);
    }
}
