package org.hejnal.feed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hejnal.calendar.recurrence.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs leave out or write loosely, and everybody understands, read as somebody in Lisbon. */
class LooseCalendarTest {
    private static final String ONCE = event("DTSTART:20260601T100000Z");

    @ParameterizedTest
    @ValueSource(strings = {"\n\n%s", "\r\n%s", "  %s"})
    void whatStandsBeforeAFileIsPassedOver(String form) {
        assertThat(read(form.formatted(file(ONCE))).events()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERSION:2.0 ", "VERSION:2.0\t", "version:2.0"})
    void aVersionMayHaveSpacesBehindIt(String version) {
        ImportedFile read = read(file(ONCE).replace("VERSION:2.0", version));
        assertThat(read.events()).hasSize(1);
        assertThat(read.notes()).isEmpty();
    }

    /** Syncfusion, Moodle's plug-ins and many scripts write the zone once; for ical.js and others that is enough. */
    @ParameterizedTest
    @CsvSource({
        "DTSTART;TZID=Europe/Warsaw:20260601T100000, EXDATE:20260602T100000, 2026-06-03T08:00:00Z",
        "DTSTART:20260601T100000Z, EXDATE:20260602T100000, 2026-06-03T10:00:00Z",
        "DTSTART;TZID=Europe/Warsaw:20260601T100000, EXDATE:20260602T080000Z, 2026-06-03T08:00:00Z",
        "DTSTART:20260601T100000, EXDATE:20260602T100000, 2026-06-03T09:00:00Z"
    })
    void exceptionsAreInTheZoneOfTheBeginning(String start, String exception, Instant second) {
        assertThat(starts(read(file(event(start + "\nRRULE:FREQ=DAILY;COUNT=3\n" + exception)))))
                .hasSize(2)
                .endsWith(second);
    }

    @Test
    void endsAndMovedOccurrencesAreTooAndSoAreDates() {
        String zoned = "DTSTART;TZID=Europe/Warsaw:20260601T100000\n";
        ImportedFile read =
                read(file(event(zoned + "DTEND:20260601T113000\nRRULE:FREQ=DAILY;COUNT=2\nRDATE:20260607T100000")
                        + event("RECURRENCE-ID:20260602T100000\n" + zoned.replace("0601", "0605"))));
        assertThat(read.notes()).isEmpty();
        assertThat(starts(read))
                .containsExactlyInAnyOrder(
                        Instant.parse("2026-06-01T08:00:00Z"),
                        Instant.parse("2026-06-07T08:00:00Z"),
                        Instant.parse("2026-06-05T08:00:00Z"));
        assertThat(read.events().get(0).draft().time().orElseThrow().endsAt())
                .contains(Instant.parse("2026-06-01T09:30:00Z"));
    }

    /** Zoom's pages once wrote definitions without offsets. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-06-01T14:00:00Z",
        "GMT+0200, 2026-06-01T08:00:00Z",
        "UTC-5, 2026-06-01T15:00:00Z",
        "UTC+05:30, 2026-06-01T04:30:00Z",
        "GMT+5:30, 2026-06-01T04:30:00Z",
        "UTC-3:30, 2026-06-01T13:30:00Z",
        "UTC+530, 2026-06-01T04:30:00Z",
        "UTC+0530, 2026-06-01T04:30:00Z",
        "GMT-0, 2026-06-01T10:00:00Z",
        "GMT+12, 2026-05-31T22:00:00Z"
    })
    void aDefinitionThatMakesNoSenseLeavesTheName(String name, Instant start) {
        String zone = "BEGIN:VTIMEZONE\nTZID:" + name + "\nBEGIN:STANDARD\nDTSTART:19700101T000000\nEND:STANDARD\n"
                + "END:VTIMEZONE\n";
        String event = event("DTSTART;TZID=\"" + name + "\":20260601T100000");
        assertThat(starts(read(file(zone + event)))).containsExactly(start);
        assertThat(starts(read(file(event)))).as("without one").containsExactly(start);
    }

    /** Nobody can tell which it is, and a whole file must not fail for it. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC+053", "GMT+18:00", "UTC+5:60", "GMT+5:3", "UTC+"})
    void whatIsNoOffsetIsNoZone(String name) {
        ImportedFile read = read(file(event("DTSTART;TZID=\"" + name + "\":20260601T100000")));
        assertThat(read.events()).isEmpty();
        assertThat(read.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("The time zone '" + name + "' is not known."));
    }

    @Test
    void whatIsNoEventIsCounted() {
        ImportedFile read = read(file("BEGIN:VTODO\nUID:t\nEND:VTODO\nBEGIN:VTODO\nUID:u\nEND:VTODO\n" + ONCE));
        assertThat(read.events()).hasSize(1);
        assertThat(read.notes()).singleElement().satisfies(note -> {
            assertThat(note.component()).isEqualTo("VTODO");
            assertThat(note.message())
                    .isEqualTo("It is left out: calendars have events only (components of this kind: 2).");
        });
    }

    private static List<Instant> starts(ImportedFile read) {
        List<Instant> starts = new ArrayList<>();
        read.events().forEach(event -> {
            var time = event.draft().time().orElseThrow();
            Series.of(time, event.draft().recurrence())
                    .startsFrom(time.startsAt())
                    .forEachRemaining(starts::add);
        });
        return starts;
    }

    private static ImportedFile read(String text) {
        return CalendarImportService.read(text, ZoneId.of("Europe/Lisbon"), 2026);
    }

    private static String file(String components) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + components + "END:VCALENDAR\n").replace("\n", "\r\n");
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\nUID:a\n" + lines + "\nEND:VEVENT\n";
    }
}
