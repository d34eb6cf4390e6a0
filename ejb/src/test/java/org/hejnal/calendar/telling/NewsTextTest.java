package org.hejnal.calendar.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.platform.LangDict;
import org.junit.jupiter.api.Test;

class NewsTextTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void saysWhatAndWhenInBothLanguages() {
        EventTime time = EventTime.of(START, Optional.empty(), WARSAW);
        assertThat(NewsText.of(News.EVENT_CREATED, "Próba", time, START))
                .isEqualTo(new LangDict(
                        "Nowe wydarzenie: Próba\nponiedziałek, 2 marca 2026, 10:00 (Europe/Warsaw)",
                        "New event: Próba\nMonday, 2 March 2026, 10:00 (Europe/Warsaw)"));
    }

    @Test
    void saysTheDayOfWhatLastsAllDayAndThatThereIsNoTitle() {
        EventTime time = EventTime.allDay(LocalDate.of(2026, 3, 2), WARSAW);
        assertThat(NewsText.of(News.REMINDER, " ", time, time.startsAt()))
                .isEqualTo(new LangDict(
                        "Przypomnienie: (bez tytułu)\nponiedziałek, 2 marca 2026",
                        "Reminder: (untitled)\nMonday, 2 March 2026"));
    }

    @Test
    void cutsLongComments() {
        String message = Objects.requireNonNull(
                NewsText.ofComment("Próba", "Anna Nowak", "😀".repeat(3000)).en());
        assertThat(message)
                .startsWith("Comment on the event: Próba\nAnna Nowak: 😀")
                .endsWith("😀…");
        assertThat(message.codePointCount(0, message.length())).isLessThan(1100);
    }
}
