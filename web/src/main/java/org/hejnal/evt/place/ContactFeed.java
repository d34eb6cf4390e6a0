package org.hejnal.evt.place;

import org.hejnal.circle.addressbook.ContactView;
import org.hejnal.evt.method.Feed;

/** A contact as clients see it. */
final class ContactFeed {
    private ContactFeed() {}

    static Feed of(ContactView contact) {
        return new Feed()
                .with("contactId", contact.id())
                .with("name", contact.name())
                .with("email", contact.email())
                .with("phone", contact.phone())
                .with("birthDate", contact.birthDate());
    }
}
