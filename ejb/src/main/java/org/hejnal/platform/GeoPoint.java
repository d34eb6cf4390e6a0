package org.hejnal.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place on the earth, WGS 84, in degrees with six decimals (about 10 cm); more are rounded away.
 *
 * @param latitude -90 to 90
 * @param longitude -180 to 180
 */
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {
    private static final int DECIMALS = 6;

    public GeoPoint {
        latitude = check(GeoField.LATITUDE, latitude, 90);
        longitude = check(GeoField.LONGITUDE, longitude, 180);
    }

    /** Rounding a number with an extreme exponent would take all memory. */
    private static boolean isNothing(BigDecimal degrees) {
        return degrees.abs().compareTo(BigDecimal.ONE.movePointLeft(DECIMALS + 1)) < 0;
    }

    private static BigDecimal check(Field field, BigDecimal degrees, int most) {
        BigDecimal rounded = isNothing(degrees) ? BigDecimal.ZERO : degrees.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (rounded.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new InvalidValueException(
                    field,
                    "It must be between -" + most + " and " + most + ".",
                    new LangDict(
                            "Podaj stopnie od -" + most + " do " + most + ".",
                            "Give degrees from -" + most + " to " + most + "."));
        }
        return rounded;
    }
}
