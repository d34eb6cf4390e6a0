package org.hejnal.statement;

import java.math.BigDecimal;
import java.util.Optional;
import org.hejnal.platform.GeoPoint;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/**
 * Where something takes place. Something of it is known.
 *
 * @param city at most {@value #MAX_CITY} characters
 * @param address at most {@value #MAX_ADDRESS} characters
 */
public record StatementLocation(Optional<String> city, Optional<String> address, Optional<GeoPoint> point) {
    public static final int MAX_CITY = 100;
    public static final int MAX_ADDRESS = 200;

    /**
     * Puts a location together.
     *
     * @return empty if nothing is known
     * @throws InvalidValueException if there is one coordinate without the other, or one out of its range
     */
    public static Optional<StatementLocation> of(
            @Nullable String city,
            @Nullable String address,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {
        Optional<GeoPoint> point = point(latitude, longitude);
        return city == null && address == null && point.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatementLocation(Optional.ofNullable(city), Optional.ofNullable(address), point));
    }

    private static Optional<GeoPoint> point(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        if (latitude == null && longitude == null) {
            return Optional.empty();
        }
        if (latitude == null || longitude == null) {
            throw new InvalidValueException(
                    latitude == null ? StatementField.LATITUDE : StatementField.LONGITUDE,
                    "It is missing; coordinates come in pairs.",
                    new LangDict("Podaj obie współrzędne albo żadnej.", "Give both coordinates or none."));
        }
        return Optional.of(new GeoPoint(latitude, longitude));
    }
}
