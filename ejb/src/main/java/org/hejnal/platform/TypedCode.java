package org.hejnal.platform;

import java.util.regex.Pattern;

/** A code that somebody has typed or pasted. */
public final class TypedCode {
    /** Spaces and dashes of all kinds, and characters that are not seen: what keyboards and pages put between digits. */
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212]+");

    private TypedCode() {}

    /** The code as it was sent. */
    public static String digits(String typed) {
        return BETWEEN_DIGITS.matcher(typed).replaceAll("");
    }
}
