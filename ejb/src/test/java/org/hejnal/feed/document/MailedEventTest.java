package org.hejnal.feed.document;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hejnal.calendar.event.EventView;
import org.junit.jupiter.api.Test;

/** Read by somebody else's library, and held against RFC 5546 3.2.1. */
class MailedEventTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 10, 12, 10, 0);

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private final EventView event = SampleEvents.view(
            7,
            SampleEvents.recurring(
                    SampleEvents.timed("Próba; chóru", START, SampleEvents.WARSAW), "FREQ=WEEKLY;COUNT=6"));

    @Test
    void isPublishedAsInAFeed() {
        String text = new MailedEvent(event, NOW, Optional.of("Aula"), "hejnal.example", "hejnal@example.edu").text();
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent read = calendar.getEvents().get(0);
        assertThat(read.getUid().getValue()).isEqualTo("144_7@hejnal.example");
        assertThat(read.getOrganizer().getEmail()).isEqualTo("hejnal@example.edu");
        assertThat(read.getAttendees()).isEmpty();
        assertThat(read.getSequence().getValue()).isEqualTo(3);
        assertThat(read.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(read.getSummary().getValue()).isEqualTo("Próba; chóru");
        assertThat(read.getLocation().getValue()).isEqualTo("Aula");
        assertThat(read.getDateStart().getValue().toInstant())
                .isEqualTo(START.atZone(SampleEvents.WARSAW).toInstant());
        assertThat(read.getRecurrenceRule().getValue().getCount()).isEqualTo(6);
        assertThat(text).contains("BEGIN:VTIMEZONE").contains("TZID:Europe/Warsaw");
    }

    @Test
    void hasTheUidThatAFeedGivesIt() {
        String feed = SampleEvents.document(event.content());
        String uid = Biweekly.parse(feed).first().getEvents().get(0).getUid().getValue();
        EventView first = SampleEvents.view(1, event.content());
        assertThat(new MailedEvent(first, NOW, Optional.empty(), "hejnal.example", "x@example.edu").text())
                .contains("UID:" + uid + "\r\n");
    }
}
