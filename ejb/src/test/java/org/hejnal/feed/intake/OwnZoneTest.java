package org.hejnal.feed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TimeZone;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Series by clocks that go like those of no known zone: no occurrence is moved, as biweekly computes them. */
class OwnZoneTest {
    /** As Outlook writes it: today's rule for all times. Until 2006 the clocks of New York went otherwise. */
    private static final String EASTERN = zone("-0500", "-0400", "3;BYDAY=2SU", "11;BYDAY=1SU");

    /** Nobody's. */
    private static final String ODD = zone("+0137", "+0237", "4;BYDAY=1WE", "9;BYDAY=-1FR");

    private static final int YEAR = 2026;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;BYDAY=MO,TH",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU",
                "FREQ=WEEKLY;COUNT=150",
                "FREQ=MONTHLY;BYDAY=1MO;UNTIL=20090401T120000Z",
                "FREQ=WEEKLY;UNTIL=20060501T120000Z",
                "FREQ=DAILY;COUNT=30"
            })
    void aSeriesFromBeforeAChangeOfTheRulesGoesOnInItsZone(String rule) {
        String file = file(EASTERN, "DTSTART;TZID=Own:20050103T080000", "RRULE:" + rule);
        ImportedFile read = read(file);
        assertThat(starts(read, 200)).isEqualTo(expected(file, 200));
        boolean goesOn = !rule.contains("2006") && !rule.contains("COUNT=30");
        assertThat(read.events().get(0).draft().time().orElseThrow().zone())
                .isEqualTo(goesOn ? ZoneId.of("America/New_York") : ZoneId.of("UTC"));
        assertThat(read.notes()).hasSize(1);
    }

    /** Some programs name a zone beside a date, or beside a time in UTC: neither goes by its clocks. */
    @ParameterizedTest
    @CsvSource({
        "DTSTART;TZID=Own;VALUE=DATE:20260103, 2026-01-03T00:00:00Z",
        "DTSTART;TZID=Own:20260103T080000Z, 2026-01-03T08:00:00Z"
    })
    void whatGoesByNoClocksStaysASeries(String start, Instant first) {
        ImportedFile read = read(file(ODD, start, "RRULE:FREQ=WEEKLY;COUNT=3"));
        assertThat(read.notes()).isEmpty();
        assertThat(read.events()).singleElement().satisfies(event -> {
            assertThat(event.draft().time().orElseThrow().startsAt()).isEqualTo(first);
            assertThat(event.draft().recurrence().orElseThrow().rule()).isEqualTo("FREQ=WEEKLY;COUNT=3");
        });
    }

    @Test
    void aRuleThatIsEmptyCostsItsComponent() {
        ImportedFile read = read(file(ODD, "DTSTART;TZID=Own:20260103T080000", "RRULE:"));
        assertThat(read.events()).isEmpty();
        assertThat(read.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("rule"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=WEEKLY;COUNT=60", "FREQ=WEEKLY;BYDAY=SA,SU;UNTIL=20270301T000000Z"})
    void whatNoZoneGoesLikeBecomesDates(String rule) {
        String file = file(ODD, "DTSTART;TZID=Own:20260103T080000", "RRULE:" + rule);
        ImportedFile read = read(file);
        assertThat(read.events()).allMatch(event -> event.draft().recurrence().isEmpty());
        assertThat(starts(read, 200)).isEqualTo(expected(file, 200));
    }

    /** Nobody knows how clocks will go that nobody else has: that it ends is said. */
    @Test
    void anEndlessOneIsKeptForSomeYears() {
        String file = file(ODD, "DTSTART;TZID=Own:20260103T080000", "RRULE:FREQ=MONTHLY");
        ImportedFile read = read(file);
        assertThat(starts(read, 200)).isEqualTo(expected(file, 72));
        assertThat(read.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("after 5 years"));
    }

    @Test
    void whatIsLeftOutOrDiffersIsNotThereTwice() {
        String file = file(
                ODD,
                "DTSTART;TZID=Own:20260103T080000",
                "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Own:20260103T080000\nEND:VEVENT\nBEGIN:VEVENT\nUID:own\n"
                        + "RECURRENCE-ID;TZID=Own:20260117T080000\nDTSTART;TZID=Own:20260118T080000");
        assertThat(starts(read(file), 10))
                .containsExactly(
                        Instant.parse("2026-01-10T06:23:00Z"),
                        Instant.parse("2026-01-18T06:23:00Z"),
                        Instant.parse("2026-01-24T06:23:00Z"));
    }

    @Test
    void clocksThatAreNeverChangedAreAZone() {
        String fixed = "BEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0537\nTZOFFSETTO:+0537\nEND:STANDARD\n";
        ImportedFile read = read(file(fixed, "DTSTART;TZID=Own:20260103T080000", "RRULE:FREQ=WEEKLY"));
        assertThat(read.events()).singleElement().satisfies(event -> {
            assertThat(event.draft().recurrence()).isPresent();
            assertThat(event.draft().time().orElseThrow().zone()).isEqualTo(ZoneOffset.ofHoursMinutes(5, 37));
        });
        assertThat(read.notes()).isEmpty();
    }

    private static List<Instant> expected(String file, int most) {
        ICalendar calendar = Biweekly.parse(file).first();
        VEvent event = calendar.getEvents().get(0);
        TimeZone zone =
                calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getTimeZone();
        List<Instant> starts = new ArrayList<>();
        for (DateIterator dates = event.getDateIterator(zone); dates.hasNext() && starts.size() < most; ) {
            starts.add(dates.next().toInstant());
        }
        return starts;
    }

    private static List<Instant> starts(ImportedFile read, int most) {
        List<Instant> starts = new ArrayList<>();
        read.events().forEach(event -> {
            EventTime time = event.draft().time().orElseThrow();
            Iterator<Instant> all = Series.of(time, event.draft().recurrence()).startsFrom(time.startsAt());
            for (int count = 0; count < most && all.hasNext(); count++) {
                starts.add(all.next());
            }
        });
        return starts.stream().sorted().limit(most).toList();
    }

    private static ImportedFile read(String file) {
        return CalendarImportService.read(file, ZoneId.of("Europe/Lisbon"), YEAR);
    }

    private static String file(String observances, String start, String rule) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\nBEGIN:VTIMEZONE\nTZID:Own\n" + observances
                        + "END:VTIMEZONE\nBEGIN:VEVENT\nUID:own\n" + start + "\n" + rule
                        + "\nEND:VEVENT\nEND:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    private static String zone(String winter, String summer, String spring, String autumn) {
        return observance("STANDARD", summer, winter, autumn) + observance("DAYLIGHT", winter, summer, spring);
    }

    private static String observance(String name, String from, String to, String month) {
        return "BEGIN:%1$s\nDTSTART:16010101T020000\nTZOFFSETFROM:%2$s\nTZOFFSETTO:%3$s\n".formatted(name, from, to)
                + "RRULE:FREQ=YEARLY;BYMONTH=%s\nEND:%s\n".formatted(month, name);
    }
}
