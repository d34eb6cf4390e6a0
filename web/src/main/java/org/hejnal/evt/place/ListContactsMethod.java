package org.hejnal.evt.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.circle.addressbook.AddressBookService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** The contacts that somebody's circles know. */
@Singleton
class ListContactsMethod implements EvtMethod {
    private final AddressBookService addressBook;

    @Inject
    ListContactsMethod(AddressBookService addressBook) {
        this.addressBook = addressBook;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("ctclist", "List contacts")
                .arguments(ListPlacesMethod.CIRCLE)
                .returns("A list of contacts in the order of their creation.")
                .build();
    }

    @Override
    public List<EvtObject> call(EvtCall call) {
        return addressBook.listContacts(call.accountId(), call.find(ListPlacesMethod.CIRCLE)).stream()
                .map(ContactObjects::of)
                .toList();
    }
}
