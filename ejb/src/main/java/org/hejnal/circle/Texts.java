package org.hejnal.circle;

import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** Bounds what people write into a circle. */
public final class Texts {
    public static final String WRONG_PL = "Nieprawidłowa wartość pola.";
    public static final String WRONG_EN = "Invalid value of this field.";

    private Texts() {}

    /** The text without space around it. */
    public static String require(Field field, String text, int max) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > max || stripped.indexOf('\0') >= 0) {
            throw refusal(field, "1 to " + max + " characters are expected in " + Field.NAME + ".");
        }
        return stripped;
    }

    public static InvalidValueException refusal(Field field, String message) {
        return new InvalidValueException(field, message, new LangDict(WRONG_PL, WRONG_EN));
    }
}
