package org.hejnal.statement.editing;

import java.math.BigDecimal;
import java.util.Optional;
import org.hejnal.platform.GeoPoint;
import org.hejnal.platform.Patch;
import org.hejnal.statement.StatementLocation;

/** What a change says of the parts of a location; latitude and longitude are degrees. */
public record LocationPatch(
        Patch<String> city, Patch<String> address, Patch<BigDecimal> latitude, Patch<BigDecimal> longitude) {
    /** @throws org.hejnal.platform.InvalidValueException if one coordinate would be there without the other */
    Optional<StatementLocation> applyTo(Optional<StatementLocation> before) {
        Optional<GeoPoint> point = before.flatMap(StatementLocation::point);
        return StatementLocation.of(
                city.applyTo(before.flatMap(StatementLocation::city).orElse(null)),
                address.applyTo(before.flatMap(StatementLocation::address).orElse(null)),
                latitude.applyTo(point.map(GeoPoint::latitude).orElse(null)),
                longitude.applyTo(point.map(GeoPoint::longitude).orElse(null)));
    }
}
