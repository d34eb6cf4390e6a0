package org.hejnal.feed.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.feed.parsing.CalendarText;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Calendars as other programs write them, read as somebody in Lisbon. What is right comes from RFC 5545 and from what
 * python-icalendar with recurring_ical_events and ical.js make of them.
 */
class RealCalendarsTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    /** The beginning of each event, and how many things were left out or changed. */
    @ParameterizedTest
    @CsvSource({
        "01-fold-inside-utf8, 2026-06-01T08:00:00Z, 0",
        "02-two-vcalendars, 2026-06-01T08:00:00Z 2026-06-02T08:00:00Z, 0",
        "03-bom, 2026-06-01T08:00:00Z, 0",
        "05-windows-name-no-vtimezone, 2026-09-17T11:00:00Z, 0",
        "06-zone-rdates-only, 2026-07-22T10:00:00Z, 0",
        "07-zone-bymonthday, 2026-07-22T10:00:00Z, 0",
        "07b-zone-half-understood, 2026-07-22T10:00:00Z, 0",
        "08-india-standard-time, 2026-07-22T06:30:00Z, 0",
        "08b-nepal-standard-time, 2026-07-22T06:15:00Z, 0",
        "13-recurrence-id-date, 2026-06-01T08:00:00Z 2026-06-08T13:00:00Z, 0",
        "15-until-before-dtstart, '', 1",
        "19-year-1604, 1850-12-15T00:36:45Z 2026-06-05T08:00:00Z, 1",
        "38-rdate, 2026-06-03T08:00:00Z 2026-06-10T08:00:00Z 2026-07-01T08:00:00Z 2026-06-05T08:00:00Z, 0",
        "44-old-brasilia, 2013-01-15T12:00:00Z, 0",
        "46-fle-2017, 2017-01-10T10:00:00Z, 0",
        "47-plus-2su, 2026-07-22T16:00:00Z, 0",
        "56-long-title, 2026-06-05T08:00:00Z 2026-06-05T08:00:00Z, 1",
        "64-all-instances-overridden, 2026-06-01T10:00:00Z 2026-06-08T10:00:00Z, 1",
        "65-all-exdated, 2026-06-05T08:00:00Z, 1",
        "71-trigger-p, 2026-06-05T08:00:00Z 2026-06-07T08:00:00Z, 1",
        "97-duplicate-recurrence-id, 2026-06-01T08:00:00Z 2026-06-08T12:00:00Z, 1",
        "99-tzid-escaped-commas, 2026-07-22T10:00:00Z, 0",
        "odd-definitions, 2026-07-22T11:00:00Z 2026-07-22T01:00:00Z 2026-07-22T08:00:00Z 2026-07-22T02:00:00Z"
                + " 1998-03-12T13:30:00Z, 0"
    })
    void eventsAreWhereTheyBelong(String file, String starts, int notes) throws IOException {
        ImportedFile read = read(file);
        assertThat(read.events().stream()
                        .map(event ->
                                event.draft().time().orElseThrow().startsAt().toString())
                        .collect(Collectors.joining(" ")))
                .as("%s", read.notes())
                .isEqualTo(starts);
        assertThat(read.notes()).hasSize(notes);
    }

    /** How many times the first event takes place. */
    @ParameterizedTest
    @CsvSource({"11a-series, 4", "11b-series-with-move, 3", "13-recurrence-id-date, 2", "14-exrule, 6"})
    void seriesTakePlaceAsOftenAsTheyShould(String file, int times) throws IOException {
        var draft = read(file).events().get(0).draft();
        Series series = Series.of(draft.time().orElseThrow(), draft.recurrence());
        int count = 0;
        for (var starts = series.startsFrom(series.time().startsAt()); starts.hasNext(); starts.next()) {
            count++;
        }
        assertThat(count).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({"100-class-private, true", "03-bom, false"})
    void whoMaySeeAnEventIsPartOfIt(String file, boolean isPrivate) throws IOException {
        assertThat(read(file).events()).allMatch(event -> event.isPrivate() == isPrivate);
    }

    /** Not for each calendar of the file: one person's file is one file. */
    @Test
    void datesBesideRulesCountAsEvents() {
        assertThat(CalendarImportService.read(calendarOf(2, 900), LISBON, 2026).events())
                .hasSize(2 * 901);
        assertThatThrownBy(() -> CalendarImportService.read(calendarOf(2, 900) + calendarOf(2, 900), LISBON, 2026))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("2000 events");
    }

    @Test
    void tooManyDatesCostTheirEvent() {
        ImportedFile read = CalendarImportService.read(calendarOf(1, 1001), LISBON, 2026);
        assertThat(read.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("1000 dates"));
    }

    private static String calendarOf(int events, int dates) {
        String own = "n" + UUID.randomUUID();
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (int event = 0; event < events; event++) {
            file.append("BEGIN:VEVENT\r\nUID:%s-%d\r\nDTSTART:20260101T000000Z\r\nRDATE:".formatted(own, event))
                    .append(IntStream.range(0, dates)
                            .mapToObj(minute -> "20260201T%02d%02d00Z".formatted(minute / 60, minute % 60))
                            .collect(Collectors.joining(",")))
                    .append("\r\nEND:VEVENT\r\n");
        }
        return file + "END:VCALENDAR\r\n";
    }

    private static ImportedFile read(String name) throws IOException {
        try (InputStream file = RealCalendarsTest.class.getResourceAsStream(name + ".ics")) {
            return CalendarImportService.read(CalendarText.decode(file.readAllBytes()), LISBON, 2026);
        }
    }
}
