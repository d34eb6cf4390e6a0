package org.hejnal.calendar;

import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** Says no to values. */
public final class Refusal {
    private Refusal() {}

    public static InvalidValueException of(Field field, String message) {
        return new InvalidValueException(
                field,
                message,
                new LangDict("Nieprawidłowa wartość pola " + Field.NAME + ".", "Invalid value of " + Field.NAME + "."));
    }

    public static void unless(boolean isFine, Field field, String message) {
        if (!isFine) {
            throw of(field, message);
        }
    }

    /** Counts code points, as the database does. It keeps no NUL either. */
    public static void unlessFits(Field field, String text, int most) {
        unless(text.codePointCount(0, text.length()) <= most, field, "At most " + most + " characters are accepted.");
        unless(text.indexOf(0) < 0, field, "The character NUL is not accepted.");
    }
}
