package org.hejnal.calendar;

import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** Says no to values. */
public final class Refusal {
    private Refusal() {}

    public static InvalidValueException of(String name, String message) {
        return new InvalidValueException(
                name,
                message,
                new LangDict("Nieprawidłowa wartość pola " + name + ".", "Invalid value of " + name + "."));
    }

    public static void unless(boolean isFine, String name, String message) {
        if (!isFine) {
            throw of(name, message);
        }
    }

    /** Counts code points, as the database does. It keeps no NUL either. */
    public static void unlessFits(String name, String text, int most) {
        unless(text.codePointCount(0, text.length()) <= most, name, "At most " + most + " characters are accepted.");
        unless(text.indexOf(0) < 0, name, "The character NUL is not accepted.");
    }
}
