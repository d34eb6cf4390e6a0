package org.hejnal.usos.format;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The two kinds of numbers that formats tell apart. */
final class Numbers {
    private Numbers() {}

    static boolean isWhole(Number value) {
        return value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || (value instanceof BigDecimal decimal && decimal.scale() <= 0);
    }

    /** The number without an exponent. */
    static String text(Number value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
