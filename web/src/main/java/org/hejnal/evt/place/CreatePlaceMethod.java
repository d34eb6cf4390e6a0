package org.hejnal.evt.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.circle.addressbook.CreatePlace;
import org.hejnal.circle.addressbook.PlaceService;
import org.hejnal.circle.addressbook.PlaceView.Position;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.InputTypes;

/** Adds a place to a circle. */
@Singleton
class CreatePlaceMethod implements EvtMethod {
    private static final Input<Long> CIRCLE = Input.optional(
            "circleId", InputTypes.id(), "In which circle; without it, in the one where one's events go.");
    private static final Input<String> NAME =
            Input.required("name", InputTypes.text(CreatePlace.MAX_NAME), "What it is called.");
    private static final Input<String> ADDRESS =
            Input.optional("address", InputTypes.text(CreatePlace.MAX_ADDRESS), "Its address.");
    private static final Input<Double> LATITUDE =
            Input.optional("latitude", InputTypes.decimal(), "Degrees north (WGS 84).");
    private static final Input<Double> LONGITUDE =
            Input.optional("longitude", InputTypes.decimal(), "Degrees east (WGS 84).");

    private final PlaceService places;

    @Inject
    CreatePlaceMethod(PlaceService places) {
        this.places = places;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("poicreate", "Add a place")
                .changing()
                .inputs(CIRCLE, NAME, ADDRESS, LATITUDE, LONGITUDE)
                .returns("The place.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return PlaceObjects.of(places.create(new CreatePlace(
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
