package org.hejnal.feed.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.feed.document.CalendarTimes;

/** What imported events are called: by their UID; an occurrence that differs from its series also by its time. */
final class EventUid {
    private static final Pattern OCCURRENCE = Pattern.compile("(.*)/(\\d{8}T\\d{6})Z", Pattern.DOTALL);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private EventUid() {}

    static String ofOccurrence(String series, Instant at) {
        return series + "/" + CalendarTimes.utc(at);
    }

    /** The UID of the series that something is an occurrence of, or its own. */
    static String series(String uid) {
        Matcher matcher = OCCURRENCE.matcher(uid);
        return matcher.matches() ? matcher.group(1) : uid;
    }

    /** Which occurrence of its series something stands for. */
    static Optional<Instant> occurrence(String uid) {
        Matcher matcher = OCCURRENCE.matcher(uid);
        return matcher.matches()
                ? Optional.of(LocalDateTime.parse(matcher.group(2), UTC).toInstant(ZoneOffset.UTC))
                : Optional.empty();
    }
}
