package org.hejnal.feed.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventText;
import org.hejnal.calendar.event.EventView;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.circle.OwnedId;

/** Events as they are read from a circle. */
public final class SampleEvents {
    public static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant WRITTEN = Instant.parse("2026-01-02T03:04:05Z");

    private SampleEvents() {}

    public static EventDraft timed(String title, LocalDateTime start, ZoneId zone) {
        Instant begin = start.atZone(zone).toInstant();
        return EventDraft.of(
                EventText.NONE.withTitle(title), EventTime.of(begin, Optional.of(begin.plusSeconds(3600)), zone));
    }

    public static EventDraft allDay(String title, LocalDate day, ZoneId zone) {
        return EventDraft.of(EventText.NONE.withTitle(title), EventTime.allDay(day, zone));
    }

    public static EventDraft recurring(EventDraft draft, String rule, Instant... exceptions) {
        return draft.withRecurrence(Optional.of(new Recurrence(rule, List.of(exceptions))));
    }

    static EventView view(long number, EventDraft draft) {
        return new EventView(
                new OwnedId(144, number),
                3,
                Optional.of(1001L),
                draft,
                Optional.empty(),
                WRITTEN,
                WRITTEN.plusSeconds(60),
                List.of(),
                List.of(),
                List.of());
    }

    public static String document(EventDraft... drafts) {
        List<EventView> events = java.util.stream.IntStream.range(0, drafts.length)
                .mapToObj(index -> view(index + 1, drafts[index]))
                .toList();
        return new String(
                new CalendarDocument(events, List.of(), Map.of(), "hejnal.example", "en").toBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
