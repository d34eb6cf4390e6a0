package org.hejnal.usos.events2.statement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyTypes;
import org.hejnal.declared.body.PatchBody;
import org.hejnal.platform.GeoPoint;
import org.hejnal.platform.Patch;
import org.hejnal.statement.StatementLocation;
import org.hejnal.statement.editing.LocationPatch;
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

    /** What a body says of the location. */
    static Patch<LocationPatch> patch(PatchBody body) {
        Patch<PatchBody> location = body.patch(LOCATION);
        return location.isPresent()
                ? Patch.set(location.asOptional().map(LocationBody::parts).orElse(null))
                : Patch.keep();
    }

    private static LocationPatch parts(PatchBody parts) {
        return new LocationPatch(parts.patch(CITY), parts.patch(ADDRESS), parts.patch(GEO_LAT), parts.patch(GEO_LONG));
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
