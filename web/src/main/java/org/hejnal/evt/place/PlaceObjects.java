package org.hejnal.evt.place;

import org.hejnal.circle.addressbook.PlaceView;
import org.hejnal.circle.addressbook.PlaceView.Position;
import org.hejnal.evt.method.EvtObject;

/** A place as clients see it. */
final class PlaceObjects {
    private PlaceObjects() {}

    static EvtObject of(PlaceView place) {
        return new EvtObject()
                .with("placeId", place.id())
                .with("name", place.name())
                .with("address", place.address())
                .with("latitude", place.position().map(Position::latitude))
                .with("longitude", place.position().map(Position::longitude));
    }
}
