package org.hejnal.usos.events2.statement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hejnal.platform.GeoPoint;
import org.hejnal.platform.Patch;
import org.hejnal.statement.StatementLocation;
import org.hejnal.usos.body.BodyKey;
import org.hejnal.usos.body.BodyTypes;
import org.hejnal.usos.body.PatchBody;
import org.jspecify.annotations.Nullable;

/** A location in bodies and answers. */
final class LocationBody {
    private static final BodyKey<String> CITY =
            BodyKey.clearable("city", BodyTypes.text(StatementLocation.MAX_CITY), "The city.");
    private static final BodyKey<String> ADDRESS =
            BodyKey.clearable("address", BodyTypes.text(StatementLocation.MAX_ADDRESS), "The address in it.");
    private static final BodyKey<BigDecimal> GEO_LAT =
            BodyKey.clearable("geo_lat", BodyTypes.number(-90, 90), "The latitude.");
    private static final BodyKey<BigDecimal> GEO_LONG =
            BodyKey.clearable("geo_long", BodyTypes.number(-180, 180), "The longitude.");
    static final BodyKey<PatchBody> LOCATION = BodyKey.clearable(
            "location",
            BodyTypes.object(CITY, ADDRESS, GEO_LAT, GEO_LONG),
            "Where it takes place: <b>city</b> (" + StatementLocation.MAX_CITY + " characters), <b>address</b> ("
                    + StatementLocation.MAX_ADDRESS + "), <b>geo_lat</b> and <b>geo_long</b> (degrees, both or none).");

    private LocationBody() {}

    /** The location after the change; of its parts, those that are absent from the body keep their values. */
    static Optional<StatementLocation> apply(PatchBody body, Optional<StatementLocation> before) {
        Patch<PatchBody> patch = body.patch(LOCATION);
        if (!patch.isPresent()) {
            return before;
        }
        PatchBody parts = patch.value();
        return parts == null ? Optional.empty() : change(parts, before);
    }

    private static Optional<StatementLocation> change(PatchBody parts, Optional<StatementLocation> before) {
        Optional<GeoPoint> point = before.flatMap(StatementLocation::point);
        return StatementLocation.of(
                parts.patch(CITY)
                        .applyTo(before.flatMap(StatementLocation::city).orElse(null)),
                parts.patch(ADDRESS)
                        .applyTo(before.flatMap(StatementLocation::address).orElse(null)),
                parts.patch(GEO_LAT).applyTo(point.map(GeoPoint::latitude).orElse(null)),
                parts.patch(GEO_LONG).applyTo(point.map(GeoPoint::longitude).orElse(null)));
    }

    static Map<String, @Nullable Object> show(StatementLocation location) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("city", location.city().orElse(null));
        shown.put("address", location.address().orElse(null));
        shown.put(
                "geo_lat",
                location.point()
                        .map(GeoPoint::latitude)
                        .map(LocationBody::plain)
                        .orElse(null));
        shown.put(
                "geo_long",
                location.point()
                        .map(GeoPoint::longitude)
                        .map(LocationBody::plain)
                        .orElse(null));
        return shown;
    }

    private static BigDecimal plain(BigDecimal degrees) {
        return degrees.stripTrailingZeros();
    }
}
