package org.hejnal.platform;

import java.util.regex.Pattern;

/** Text that people have written, where it has to stay on one line: in a subject, a name, a notice. */
public final class OneLine {
    /**
     * Line breaks of all kinds, control characters, and characters that turn the direction of what follows or cannot be
     * seen; except for the two joiners, of which emoji and some scripts are made.
     */
    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\\u200C\\u200D]]]");

    private OneLine() {}

    /** The text with a space in place of each such character. */
    public static String of(String text) {
        return NO_TEXT.matcher(text).replaceAll(" ");
    }
}
