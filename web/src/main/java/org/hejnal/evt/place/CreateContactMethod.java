package org.hejnal.evt.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.hejnal.circle.addressbook.ContactService;
import org.hejnal.circle.addressbook.CreateContact;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.InputTypes;

/** Adds a contact to a circle. */
@Singleton
class CreateContactMethod implements EvtMethod {
    private static final Input<Long> CIRCLE = Input.optional(
            "circleId", InputTypes.id(), "In which circle; without it, in the one where one's events go.");
    private static final Input<String> NAME = Input.required("name", InputTypes.text(200), "Who it is.");
    private static final Input<String> EMAIL = Input.optional("email", InputTypes.text(254), "Their e-mail address.");
    private static final Input<String> PHONE = Input.optional("phone", InputTypes.text(50), "Their telephone number.");
    private static final Input<LocalDate> BIRTH_DATE = Input.optional(
            "birthDate",
            InputTypes.date(),
            "When they were born. An event of the type BIRTHDAY takes its date from here.");

    private final ContactService contacts;

    @Inject
    CreateContactMethod(ContactService contacts) {
        this.contacts = contacts;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("ctccreate", "Add a contact")
                .changing()
                .inputs(CIRCLE, NAME, EMAIL, PHONE, BIRTH_DATE)
                .returns("The contact.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return ContactObjects.of(contacts.create(new CreateContact(
                call.accountId(),
                call.find(CIRCLE),
                call.get(NAME),
                call.find(EMAIL),
                call.find(PHONE),
                call.find(BIRTH_DATE))));
    }
}
