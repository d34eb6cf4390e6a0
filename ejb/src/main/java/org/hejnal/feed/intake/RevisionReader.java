package org.hejnal.feed.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hejnal.feed.parsing.ParsedComponent;
import org.hejnal.platform.Sha256;

/** Reads which state of an event a component has. */
final class RevisionReader {
    private static final Set<String> OF_THE_STATE = Set.of("DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CREATED");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Pattern FORM = Pattern.compile("[0-9]{8}T[0-9]{6}Z?");

    private RevisionReader() {}

    /** @param isPrivate what the series may say for an occurrence */
    static Revision of(ParsedComponent event, boolean isPrivate) {
        return new Revision(
                Optional.of(sequence(event)),
                instant(event, "LAST-MODIFIED"),
                instant(event, "DTSTAMP"),
                false,
                Sha256.of(event.digestWithout(OF_THE_STATE), Boolean.toString(isPrivate)));
    }

    private static int sequence(ParsedComponent event) {
        String text = event.value("SEQUENCE").orElse("");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Both are in UTC; what is no time tells nothing. */
    private static Optional<Instant> instant(ParsedComponent event, String name) {
        try {
            return event.value(name)
                    .filter(text -> FORM.matcher(text).matches())
                    .map(text -> LocalDateTime.parse(text.replaceFirst("Z$", ""), UTC)
                            .toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
