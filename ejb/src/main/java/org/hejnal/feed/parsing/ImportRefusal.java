package org.hejnal.feed.parsing;

import org.hejnal.feed.FileField;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Shortened;

/** Says no to a file. */
public final class ImportRefusal {
    private static final String POLISH = "Nie można wczytać tego kalendarza: ";
    private static final String ENGLISH = "The calendar cannot be read: ";
    private static final int MAX_QUOTED = 100;

    private ImportRefusal() {}

    /** What is wrong, as the rest of a sentence in Polish and as a sentence in English. */
    public static InvalidValueException of(String polish, String english) {
        return of(new LangDict(polish, english));
    }

    public static InvalidValueException of(LangDict why) {
        return new InvalidValueException(
                FileField.FILE, "" + why.en(), new LangDict(POLISH + why.pl(), ENGLISH + why.en()));
    }

    /** Why something was refused, here or by the calendar, which says in English only what exactly it does not take. */
    public static LangDict words(InvalidValueException refusal) {
        String english = "" + refusal.getMessage();
        String polish =
                "" + refusal.userMessage(CalendarWords.of(refusal.field())).pl();
        return new LangDict(polish.startsWith(POLISH) ? polish.substring(POLISH.length()) : polish, english);
    }

    /** Shortens a text of the file so that a refusal can quote it. */
    public static String quoted(String text) {
        return Shortened.to(MAX_QUOTED, text);
    }

    public static void unless(boolean isFine, String polish, String english) {
        if (!isFine) {
            throw of(polish, english);
        }
    }
}
