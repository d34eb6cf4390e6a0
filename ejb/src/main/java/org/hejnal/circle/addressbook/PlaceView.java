package org.hejnal.circle.addressbook;

import java.util.Optional;
import org.hejnal.circle.OwnedId;
import org.hibernate.validator.constraints.Range;

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
    public record Position(
            @Range(min = -90, max = 90, message = "A latitude is between {min} and {max}.")
            double latitude,

            @Range(min = -180, max = 180, message = "A longitude is between {min} and {max}.")
            double longitude) {}
}
