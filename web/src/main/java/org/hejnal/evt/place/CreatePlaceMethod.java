package org.hejnal.evt.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.circle.addressbook.AddressBookService;
import org.hejnal.circle.addressbook.CreatePlace;
import org.hejnal.circle.addressbook.PlaceView.Position;
import org.hejnal.declared.Argument;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** Adds a place to a circle. */
@Singleton
class CreatePlaceMethod implements EvtMethod {
    private static final Argument<Long> CIRCLE = Argument.optional(
            "circleId", EvtTypes.id(), "In which circle; without it, in the one where one's events go.");
    private static final Argument<String> NAME =
            Argument.required("name", EvtTypes.text(CreatePlace.MAX_NAME), "What it is called.");
    private static final Argument<String> ADDRESS =
            Argument.optional("address", EvtTypes.text(CreatePlace.MAX_ADDRESS), "Its address.");
    private static final Argument<Double> LATITUDE =
            Argument.optional("latitude", EvtTypes.decimal(), "Degrees north (WGS 84).");
    private static final Argument<Double> LONGITUDE =
            Argument.optional("longitude", EvtTypes.decimal(), "Degrees east (WGS 84).");

    private final AddressBookService addressBook;

    @Inject
    CreatePlaceMethod(AddressBookService addressBook) {
        this.addressBook = addressBook;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("poicreate", "Add a place")
                .changing()
                .arguments(CIRCLE, NAME, ADDRESS, LATITUDE, LONGITUDE)
                .returns("The place.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return PlaceObjects.of(addressBook.addPlace(new CreatePlace(
                call.accountId(), call.find(CIRCLE), call.get(NAME), call.find(ADDRESS), position(call))));
    }

    private static Optional<Position> position(EvtCall call) {
        Optional<Double> latitude = call.find(LATITUDE);
        Optional<Double> longitude = call.find(LONGITUDE);
        if (latitude.isPresent() != longitude.isPresent()) {
            throw EvtException.invalid(LATITUDE.name(), "and 'longitude' come together or not at all.");
        }
        return latitude.map(north -> new Position(north, longitude.orElseThrow()));
    }
}
