package org.hejnal.feed.document;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.statement.StatementLocation;
import org.hejnal.statement.editing.StatementDraft;
import org.hejnal.statement.reading.StatementView;

/** A statement that belongs into a calendar, so that it has a time, as a VEVENT. */
final class StatementComponent {
    private StatementComponent() {}

    /** @param language {@code pl} or {@code en}: the reader's */
    static void write(ContentLines lines, StatementView statement, String host, String language) {
        StatementDraft draft = statement.draft();
        Instant start = draft.start().orElseThrow();
        lines.begin("VEVENT")
                .add("UID", "statement-" + statement.id() + "@" + host)
                .add("DTSTAMP", CalendarTimes.utc(statement.sentAt().orElse(start)))
                .add("SEQUENCE", Integer.toString(statement.version()))
                .add("DTSTART", CalendarTimes.utc(start));
        draft.end().filter(start::isBefore).ifPresent(end -> lines.add("DTEND", CalendarTimes.utc(end)));
        lines.addText("SUMMARY", Optional.ofNullable(draft.title().in(language)).orElse(""));
        Optional.ofNullable(draft.content().in(language)).ifPresent(text -> lines.addText("DESCRIPTION", text));
        draft.location().ifPresent(location -> writeLocation(lines, location));
        lines.end("VEVENT");
    }

    private static void writeLocation(ContentLines lines, StatementLocation location) {
        String words = Stream.of(location.address(), location.city())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            lines.addText("LOCATION", words);
        }
        location.point()
                .ifPresent(point -> lines.add(
                        "GEO",
                        point.latitude().toPlainString() + ";"
                                + point.longitude().toPlainString()));
    }
}
