package org.hejnal.calendar.event;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventSizeTest {
    private static final EventDraft PLAIN = EventDraft.of(
            EventText.NONE, EventTime.of(Instant.parse("2026-03-02T09:00:00Z"), Optional.empty(), ZoneOffset.UTC));

    /** A text takes what JSON makes of it: a character can be one byte or six. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "zażółć", "\"quoted\\", "\u0001\u0002", "🎺", "汉字"})
    void knowsWhatTextsTakeInJson(String text) {
        int quotes = 2;
        int taken = Json.createValue(text).toString().getBytes(StandardCharsets.UTF_8).length - quotes;
        EventDraft named = PLAIN.withText(EventText.NONE.withTitle(text));
        assertThat(EventSize.of(named) - EventSize.of(PLAIN)).isEqualTo(taken);
    }

    @Test
    void growsWithAllThatCanBeMany() {
        Recurrence daily = Recurrence.of("FREQ=DAILY");
        EventDraft recurring = PLAIN.withRecurrence(Optional.of(daily));
        EventDraft except = PLAIN.withRecurrence(
                Optional.of(new Recurrence(daily.rule(), List.of(Instant.parse("2026-03-03T09:00:00Z")))));
        assertThat(EventSize.of(except)).isGreaterThan(EventSize.of(recurring));
        EventDraft asked = PLAIN.withAttendees(LongStream.range(0, 200).boxed().toList());
        assertThat(EventSize.of(asked)).isGreaterThan(EventSize.of(PLAIN) + 200 * 50);
        assertThat(EventSize.ofComment("x")).isGreaterThan(150);
    }
}
