package org.hejnal.circle;

import java.util.regex.Pattern;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/**
 * The id of something that a circle owns, written {@code 144_2151}.
 *
 * @param circle the circle, from 1 on
 * @param number what the circle has numbered it with, from 1 on
 */
public record OwnedId(long circle, long number) {
    /** Eighteen digits fit a long, whatever they are. */
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})_([1-9][0-9]{0,17})");

    public OwnedId {
        if (circle < 1 || number < 1) {
            throw new IllegalArgumentException(circle + "_" + number);
        }
    }

    /**
     * Reads an id as {@link #toString()} writes it.
     *
     * @throws InvalidValueException if it is of another form
     */
    public static OwnedId parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidValueException(
                    CircleField.OBJECT_ID,
                    "An id looks like '144_2151'.",
                    new LangDict("Nieprawidłowy identyfikator.", "The identifier is not valid."));
        }
        return new OwnedId(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    @Override
    public String toString() {
        return circle + "_" + number;
    }
}
