package org.hejnal.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import org.hejnal.platform.GeoPoint;
import org.jspecify.annotations.Nullable;

/** A location's columns; all null where there is none. */
@Embeddable
class StoredLocation {
    @Column
    @Nullable
    String city;

    @Column
    @Nullable
    String address;

    @Column(name = "geo_lat")
    @Nullable
    BigDecimal latitude;

    @Column(name = "geo_long")
    @Nullable
    BigDecimal longitude;

    static StoredLocation of(Optional<StatementLocation> location) {
        StoredLocation stored = new StoredLocation();
        stored.city = location.flatMap(StatementLocation::city).orElse(null);
        stored.address = location.flatMap(StatementLocation::address).orElse(null);
        Optional<GeoPoint> point = location.flatMap(StatementLocation::point);
        stored.latitude = point.map(GeoPoint::latitude).orElse(null);
        stored.longitude = point.map(GeoPoint::longitude).orElse(null);
        return stored;
    }

    Optional<StatementLocation> location() {
        return StatementLocation.of(city, address, latitude, longitude);
    }
}
