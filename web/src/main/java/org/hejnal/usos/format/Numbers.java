package org.hejnal.usos.format;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The two kinds of numbers that formats tell apart. */
final class Numbers {
    /** Zeros that a plain text may add; a number of a few characters could stand for gigabytes of them. */
    private static final int MAX_ZEROS = 100;

    private Numbers() {}

    static boolean isWhole(Number value) {
        return value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || (value instanceof BigDecimal decimal && decimal.scale() <= 0 && isShort(decimal));
    }

    /** The number, without an exponent unless it would be too long without one. */
    static String text(Number value) {
        return value instanceof BigDecimal decimal && isShort(decimal) ? decimal.toPlainString() : value.toString();
    }

    private static boolean isShort(BigDecimal decimal) {
        return decimal.scale() >= -MAX_ZEROS && decimal.scale() <= MAX_ZEROS;
    }
}
