package org.hejnal.platform;

/** Text that has to fit somewhere. */
public final class Shortened {
    private Shortened() {}

    /** The text, or its beginning and an ellipsis: at most so many characters, as the database counts them. */
    public static String to(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
