package org.hejnal.feed.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.feed.document.CalendarTimes;

/** What imported events are called: by their UID; an occurrence that differs from its series also by its time. */
final class EventUid {
    private static final Pattern OCCURRENCE = Pattern.compile("(.+)/([0-9]{8}T[0-9]{6})Z", Pattern.DOTALL);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private EventUid() {}

    static String ofOccurrence(String series, Instant at) {
        return series + "/" + CalendarTimes.utc(at);
    }

    /** The UID of the series that something is an occurrence of, or its own. */
    static String series(String uid) {
        return occurrence(uid).isPresent() ? uid.substring(0, uid.lastIndexOf('/')) : uid;
    }

    /** Which occurrence of its series something stands for; nothing where its end only looks like a time. */
    static Optional<Instant> occurrence(String uid) {
        Matcher matcher = OCCURRENCE.matcher(uid);
        try {
            return matcher.matches()
                    ? Optional.of(LocalDateTime.parse(matcher.group(2), UTC).toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
