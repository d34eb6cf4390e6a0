package org.hejnal.evt.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.circle.addressbook.AddressBookService;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** The places that somebody's circles know. */
@Singleton
class ListPlacesMethod implements EvtMethod {
    static final Argument<Long> CIRCLE =
            Argument.optional("circleId", EvtTypes.id(), "Of which circle; without it, of all.");

    private final AddressBookService addressBook;

    @Inject
    ListPlacesMethod(AddressBookService addressBook) {
        this.addressBook = addressBook;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("poigetall", "List places")
                .arguments(CIRCLE)
                .returns("A list of places in the order of their creation.")
                .build();
    }

    @Override
    public List<EvtObject> call(EvtCall call) {
        return addressBook.listPlaces(call.accountId(), call.find(CIRCLE)).stream()
                .map(PlaceObjects::of)
                .toList();
    }
}
