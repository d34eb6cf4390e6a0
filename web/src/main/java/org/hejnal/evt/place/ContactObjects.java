package org.hejnal.evt.place;

import org.hejnal.circle.addressbook.ContactView;
import org.hejnal.evt.method.EvtObject;

/** A contact as clients see it. */
final class ContactObjects {
    private ContactObjects() {}

    static EvtObject of(ContactView contact) {
        return new EvtObject()
                .with("contactId", contact.id())
                .with("name", contact.name())
                .with("email", contact.email())
                .with("phone", contact.phone())
                .with("birthDate", contact.birthDate());
    }
}
