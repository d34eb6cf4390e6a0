package org.hejnal.circle.addressbook;

import java.util.Optional;
import org.hejnal.circle.OwnedId;

/**
 * A place that a circle knows.
 *
 * @param position absent where nobody has said
 */
public record PlaceView(OwnedId id, String name, Optional<String> address, Optional<Position> position) {
    /**
     * A point on Earth, in degrees (WGS 84).
     *
     * @param latitude -90 to 90
     * @param longitude -180 to 180
     */
    public record Position(double latitude, double longitude) {}
}
