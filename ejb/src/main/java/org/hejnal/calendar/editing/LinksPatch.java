package org.hejnal.calendar.editing;

import org.hejnal.calendar.event.EventLinks;
import org.hejnal.circle.OwnedId;
import org.hejnal.platform.Patch;

/** What somebody says of what an event refers to: see {@link EventLinks}. What is not said keeps its value. */
public record LinksPatch(Patch<OwnedId> place, Patch<OwnedId> contact, Patch<Long> person) {

    public EventLinks applyTo(EventLinks old) {
        return new EventLinks(
                place.applyToOptional(old.placeId()),
                contact.applyToOptional(old.contactId()),
                person.applyToOptional(old.personId()));
    }
}
