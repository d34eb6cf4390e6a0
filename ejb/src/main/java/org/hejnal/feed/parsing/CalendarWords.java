package org.hejnal.feed.parsing;

import static java.util.Map.entry;

import java.util.Map;
import org.hejnal.calendar.CalendarField;
import org.hejnal.platform.Field;

/** What people call the parts of an event in Polish. */
final class CalendarWords {
    private static final Map<Field, String> WORDS = Map.ofEntries(
            entry(CalendarField.START, "początek"),
            entry(CalendarField.END, "koniec"),
            entry(CalendarField.RULE, "reguła powtarzania"),
            entry(CalendarField.EXCEPTIONS, "wyjątki od powtarzania"),
            entry(CalendarField.REMINDERS, "przypomnienia"),
            entry(CalendarField.TITLE, "tytuł"),
            entry(CalendarField.DESCRIPTION, "opis"),
            entry(CalendarField.LOCATION, "miejsce"),
            entry(CalendarField.COLOR, "kolor"),
            entry(CalendarField.UID, "UID"));

    private CalendarWords() {}

    static String of(Field field) {
        return WORDS.getOrDefault(field, field.name());
    }
}
