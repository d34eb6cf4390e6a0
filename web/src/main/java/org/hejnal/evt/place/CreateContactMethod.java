package org.hejnal.evt.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.hejnal.circle.addressbook.AddressBookService;
import org.hejnal.circle.addressbook.CreateContact;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** Adds a contact to a circle. */
@Singleton
class CreateContactMethod implements EvtMethod {
    private static final Argument<Long> CIRCLE = Argument.optional(
            "circleId", EvtTypes.id(), "In which circle; without it, in the one where one's events go.");
    private static final Argument<String> NAME = Argument.required("name", EvtTypes.text(200), "Who it is.");
    private static final Argument<String> EMAIL =
            Argument.optional("email", EvtTypes.text(254), "Their e-mail address.");
    private static final Argument<String> PHONE =
            Argument.optional("phone", EvtTypes.text(50), "Their telephone number.");
    private static final Argument<LocalDate> BIRTH_DATE = Argument.optional(
            "birthDate",
            EvtTypes.date(),
            "When they were born. An event of the type BIRTHDAY takes its date from here.");

    private final AddressBookService addressBook;

    @Inject
    CreateContactMethod(AddressBookService addressBook) {
        this.addressBook = addressBook;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("ctccreate", "Add a contact")
                .changing()
                .arguments(CIRCLE, NAME, EMAIL, PHONE, BIRTH_DATE)
                .returns("The contact.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return ContactObjects.of(addressBook.addContact(new CreateContact(
                call.accountId(),
                call.find(CIRCLE),
                call.get(NAME),
                call.find(EMAIL),
                call.find(PHONE),
                call.find(BIRTH_DATE))));
    }
}
