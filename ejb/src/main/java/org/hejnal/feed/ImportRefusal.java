package org.hejnal.feed;

import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** Says no to a file. */
final class ImportRefusal {
    private ImportRefusal() {}

    static InvalidValueException of(String message) {
        return new InvalidValueException(
                "file",
                message,
                new LangDict("Nie można wczytać kalendarza: " + message, "The calendar cannot be read: " + message));
    }

    static void unless(boolean isFine, String message) {
        if (!isFine) {
            throw of(message);
        }
    }
}
