package org.hejnal.jms;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Texts that no database can hold. */
final class TextCheck {
    private TextCheck() {}

    /** @throws org.hejnal.usos.error.ApiException if a text within has the character NUL, or half of a surrogate pair */
    static void run(JsonValue value) {
        switch (value.getValueType()) {
            case STRING -> check(((JsonString) value).getString());
            case ARRAY -> value.asJsonArray().forEach(TextCheck::run);
            case OBJECT ->
                value.asJsonObject().forEach((name, part) -> {
                    check(name);
                    run(part);
                });
            default -> {}
        }
    }

    private static void check(String text) {
        boolean isBroken = text.codePoints().anyMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
        if (isBroken) {
            throw CommandText.invalid("arguments", "A text has the character NUL in it, or half of a surrogate pair.");
        }
    }
}
