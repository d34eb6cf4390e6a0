package org.hejnal.feed.parsing;

import org.hejnal.feed.FileField;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Shortened;

/** Says no to a file. */
public final class ImportRefusal {
    private static final int MAX_QUOTED = 100;

    private ImportRefusal() {}

    public static InvalidValueException of(String message) {
        return new InvalidValueException(
                FileField.FILE,
                message,
                new LangDict("Nie można wczytać tego pliku kalendarza.", "The calendar cannot be read: " + message));
    }

    /** Shortens a text of the file so that a refusal can quote it. */
    public static String quoted(String text) {
        return Shortened.to(MAX_QUOTED, text);
    }

    public static void unless(boolean isFine, String message) {
        if (!isFine) {
            throw of(message);
        }
    }
}
