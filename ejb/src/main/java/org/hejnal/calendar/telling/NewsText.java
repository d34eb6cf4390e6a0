package org.hejnal.calendar.telling;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Shortened;

/** What a circle is told, in words: what happened, to which event, and when that is, in the event's own zone. */
public final class NewsText {
    private static final int MAX_COMMENT = 1000;
    private static final Locale POLISH = Locale.forLanguageTag("pl-PL");

    private NewsText() {}

    static LangDict of(News notice, String title, EventTime time, Instant occurrence) {
        return new LangDict(
                line(notice, title, "pl") + "\n" + when(time, occurrence, POLISH),
                line(notice, title, "en") + "\n" + when(time, occurrence, Locale.UK));
    }

    public static LangDict ofComment(String title, String author, String comment) {
        String said = "\n" + author + ": " + Shortened.to(MAX_COMMENT, comment);
        return new LangDict(
                line(News.EVENT_COMMENTED, title, "pl") + said, line(News.EVENT_COMMENTED, title, "en") + said);
    }

    /** One of the two is not nothing. */
    static LangDict ofFile(int added, int changed) {
        String polish = of(added, "Dodano wydarzenia z pliku: ") + of(changed, "Zmieniono wydarzenia według pliku: ");
        String english = of(added, "Events added from a file: ") + of(changed, "Events changed by a file: ");
        return new LangDict(polish.strip(), english.strip());
    }

    private static String of(int count, String words) {
        return count > 0 ? words + count + "\n" : "";
    }

    private static String line(News notice, String title, String language) {
        String untitled = language.equals("en") ? "(untitled)" : "(bez tytułu)";
        return notice.in(language) + ": " + (title.isBlank() ? untitled : title.strip());
    }

    private static String when(EventTime time, Instant start, Locale locale) {
        ZonedDateTime local = start.atZone(time.zone());
        String day = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale).format(local);
        return time.isAllDay()
                ? day
                : day + ", " + DateTimeFormatter.ofPattern("HH:mm", locale).format(local) + " ("
                        + time.zone().getId() + ")";
    }
}
