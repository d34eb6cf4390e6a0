package org.hejnal.feed.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hejnal.feed.document.SampleEvents.WARSAW;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.feed.document.SampleEvents;
import org.hejnal.feed.parsing.CalendarParser;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventImporterTest {
    @Test
    void whatWasWrittenIsReadBack() {
        EventDraft weekly = SampleEvents.recurring(
                        SampleEvents.timed("Lab; a, b", LocalDateTime.of(2026, 10, 12, 10, 0), WARSAW),
                        "FREQ=WEEKLY;COUNT=6",
                        Instant.parse("2026-10-19T08:00:00Z"))
                .withReminders(List.of(15, -5));
        EventDraft camp = SampleEvents.allDay("Obóz", LocalDate.of(2026, 3, 28), WARSAW);
        assertThat(read(SampleEvents.document(weekly, camp)))
                .containsExactly(
                        new ImportedEvent("144_1@hejnal.example", weekly),
                        new ImportedEvent("144_2@hejnal.example", camp));
    }

    @Test
    void anOccurrenceThatDiffersBecomesAnEventOfItsOwn() {
        List<ImportedEvent> events = read(calendar("""
            BEGIN:VEVENT
            UID:a
            DTSTART;TZID=Europe/Warsaw:20261012T100000
            RRULE:FREQ=WEEKLY;COUNT=5
            EXDATE;TZID=Europe/Warsaw:20261019T100000
            SUMMARY:Lab
            END:VEVENT
            BEGIN:VEVENT
            UID:a
            RECURRENCE-ID;TZID=Europe/Warsaw:20261026T100000
            DTSTART;TZID=Europe/Warsaw:20261027T140000
            DURATION:PT90M
            SUMMARY:Lab, moved
            END:VEVENT
            BEGIN:VEVENT
            UID:a
            RECURRENCE-ID;TZID=Europe/Warsaw:20261102T100000
            DTSTART;TZID=Europe/Warsaw:20261102T100000
            STATUS:CANCELLED
            END:VEVENT
            """));
        assertThat(events).extracting(ImportedEvent::uid).containsExactly("a", "a/20261026T090000Z");
        assertThat(events.get(0).draft().recurrence())
                .contains(new Recurrence(
                        "FREQ=WEEKLY;COUNT=5",
                        List.of(
                                Instant.parse("2026-10-19T08:00:00Z"),
                                Instant.parse("2026-10-26T09:00:00Z"),
                                Instant.parse("2026-11-02T09:00:00Z"))));
        assertThat(events.get(1).draft().recurrence()).isEmpty();
        assertThat(events.get(1).draft().time())
                .contains(EventTime.of(
                        Instant.parse("2026-10-27T13:00:00Z"),
                        Optional.of(Instant.parse("2026-10-27T14:30:00Z")),
                        WARSAW));
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20260701T100000Z, 2026-07-01T10:00:00Z, UTC",
        "DTSTART:20260701T100000, 2026-07-01T08:00:00Z, Europe/Warsaw",
        "DTSTART;TZID=America/New_York:20260701T100000, 2026-07-01T14:00:00Z, America/New_York",
        "DTSTART;TZID=/example.org/20260101/Asia/Tokyo:20260701T100000, 2026-07-01T01:00:00Z, Asia/Tokyo",
        "DTSTART;TZID=\"Europe/Paris\":20260701T100000, 2026-07-01T08:00:00Z, Europe/Paris",
        "DTSTART;VALUE=DATE:20260701, 2026-06-30T22:00:00Z, Europe/Warsaw"
    })
    void timesAreReadInTheirZones(String start, String instant, String zone) {
        EventTime time = read(calendar("BEGIN:VEVENT\nUID:a\n" + start + "\nEND:VEVENT\n"))
                .get(0)
                .draft()
                .time()
                .orElseThrow();
        assertThat(time.startsAt()).isEqualTo(instant);
        assertThat(time.zone()).isEqualTo(ZoneId.of(zone));
    }

    /** As Outlook writes it: a name of its own, and a definition. */
    @Test
    void aZoneWithAnotherNameIsFoundByItsClocks() {
        String zone = """
            BEGIN:VTIMEZONE
            TZID:%s
            BEGIN:STANDARD
            DTSTART:16010101T%s
            TZOFFSETFROM:%s
            TZOFFSETTO:%s
            RRULE:FREQ=YEARLY;BYDAY=%s;BYMONTH=%s
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:%s
            TZOFFSETTO:%s
            RRULE:FREQ=YEARLY;BYDAY=%s;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:%s
            DTSTART;TZID=%s:20260701T100000
            END:VEVENT
            """;
        String central = zone.formatted(
                "Central Europe",
                "030000",
                "+0200",
                "+0100",
                "-1SU",
                "10",
                "+0100",
                "+0200",
                "-1SU",
                "a",
                "Central Europe");
        assertThat(zoneOf(central)).isEqualTo(WARSAW);
        String eastern = zone.formatted(
                "Eastern", "020000", "-0400", "-0500", "1SU", "11", "-0500", "-0400", "2SU", "b", "Eastern");
        assertThat(zoneOf(eastern).getRules().getOffset(Instant.parse("2026-07-01T14:00:00Z")))
                .isEqualTo(ZoneOffset.ofHours(-4));
    }

    @Test
    void aZoneThatMakesNoSenseCostsItsEvents() {
        String zone = """
            BEGIN:VTIMEZONE
            TZID:Odd
            BEGIN:STANDARD
            DTSTART:%s
            TZOFFSETFROM:+0100
            TZOFFSETTO:%s
            RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=%s
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:a
            DTSTART;TZID=Odd:20260701T100000
            END:VEVENT
            """;
        assertLeftOut(calendar(zone.formatted("16010101T030000", "+0100", "99")));
        assertLeftOut(calendar(zone.formatted("16010101T030000", "+9900", "1")));
        assertLeftOut(calendar(zone.formatted("never", "+0100", "1")));
    }

    @Test
    void aZoneThatIsNowhereElseIsUsedAsDefined() {
        String zone = """
            BEGIN:VTIMEZONE
            TZID:Own
            BEGIN:STANDARD
            DTSTART:16010101T000000
            TZOFFSETFROM:+0537
            TZOFFSETTO:+0537
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:a
            DTSTART;TZID=Own:20260701T100000
            END:VEVENT
            """;
        assertThat(read(calendar(zone)).get(0).draft().time().orElseThrow().startsAt())
                .isEqualTo("2026-07-01T04:23:00Z");
    }

    private static ZoneId zoneOf(String components) {
        return read(calendar(components)).get(0).draft().time().orElseThrow().zone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20260701T100000Z",
                "UID:a",
                "UID:a\nDTSTART:yesterday",
                "UID:a\nDTSTART:20260231",
                "UID:a\nDTSTART:99990101T000000Z",
                "UID:a\nDTSTART;TZID=Nowhere:20260701T100000",
                "UID:a\nDTSTART:20260701T100000Z\nDTEND:20260701T090000Z",
                "UID:a\nDTSTART:20260701T100000Z\nDTEND;VALUE=DATE:20260702",
                "UID:a\nDTSTART:20260701T100000Z\nDURATION:forever",
                "UID:a\nDTSTART:20260701T100000Z\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY",
                "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260701T100000Z\nDTSTART:20260701T100000Z",
                "UID:a\nDTSTART:20260701T100000Z\nthis is no line"
            })
    void whatIsNotRightIsLeftOut(String lines) {
        assertLeftOut(calendar("BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n"));
    }

    @Test
    void aZoneWithANameOfSlashesIsRefusedAtOnce() {
        String zone = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=" + "/".repeat(4_000_000) + ":20260701T100000\nEND:VEVENT\n";
        assertThat(CalendarImportService.read(calendar(zone), WARSAW, 2026).notes())
                .singleElement()
                .extracting(ImportNote::message)
                .asString()
                .contains("more than 200 characters");
    }

    @Test
    void aPlaceOfSlashesIsNoPlace() {
        String zone = "BEGIN:VTIMEZONE\nTZID:Odd\nX-LIC-LOCATION:" + "/".repeat(4_000_000) + """

            BEGIN:STANDARD
            DTSTART:16010101T000000
            TZOFFSETFROM:+0900
            TZOFFSETTO:+0900
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:a
            DTSTART;TZID=Odd:20260701T100000
            END:VEVENT
            """;
        assertThat(zoneOf(zone).getRules().getOffset(Instant.EPOCH)).isEqualTo(ZoneOffset.ofHours(9));
    }

    /** A reader that looks for quoted-printable at each fold would go through all parameters for it. */
    @Test
    void foldsAfterAnEqualsSignAreOnlyFolds() {
        String text = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=\n Europe/Warsaw:20260701T100000\nSUMMARY:1 + 1 =\n  2=\n"
                + "END:VEVENT\n";
        assertThat(read(calendar(text)))
                .extracting(event -> event.draft().text().title())
                .containsExactly("1 + 1 = 2=");
        assertLeftOut(calendar(text.replace("SUMMARY", "DESCRIPTION;ENCODING=QUOTED-PRINTABLE")));
        String many = "BEGIN:VEVENT\nUID:a\nDTSTART:20260701T100000Z\nDESCRIPTION;ENCODING=" + "b,".repeat(1_000_000)
                + "b:" + "=\n ".repeat(700_000) + "\nEND:VEVENT\n";
        assertThat(CalendarImportService.read(calendar(many), WARSAW, 2026).notes())
                .extracting(ImportNote::message)
                .containsExactly("DESCRIPTION is cut to 20000 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UID:%s", "UID:a\nDTSTART:%s", "UID:a\nDTSTART:20260701T100000Z\nDURATION:%s"})
    void refusalsNameWhatTheyMeanInShort(String line) {
        String event = "BEGIN:VEVENT\n" + line.formatted("x".repeat(100_000)) + "\nEND:VEVENT\n";
        assertThat(CalendarImportService.read(calendar(event), WARSAW, 2026).notes())
                .singleElement()
                .extracting(note -> note.component() + note.message())
                .asString()
                .hasSizeLessThan(500);
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        String whole = SampleEvents.document(SampleEvents.allDay("Camp", LocalDate.of(2026, 3, 28), WARSAW));
        assertRefused("");
        assertRefused("<html></html>");
        assertRefused("BEGIN:VCARD\nVERSION:4.0\nEND:VCARD\n");
        assertRefused("BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR\n");
        assertRefused("BEGIN:A\n".repeat(100_000));
        for (int length = 1; length < whole.length() - 2; length += 5) {
            assertRefused(whole.substring(0, length));
        }
    }

    /** And not for its zone, which nobody knows either. */
    @Test
    void aFileWithoutVersionIsRefusedForThatReason() {
        String file = calendar("BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Nowhere:20260701T100000\nEND:VEVENT\n");
        assertThatThrownBy(() -> read(file.replace("VERSION:2.0\r\n", "")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("VERSION:2.0 is missing");
    }

    @Test
    void eventsAreCountedWhileTheyAreRead() {
        String one = "BEGIN:VEVENT\nUID:%s\nDTSTART:20260701\nEND:VEVENT\n";
        StringBuilder many = new StringBuilder();
        for (int index = 0; index < 3; index++) {
            many.append(one.formatted(index));
        }
        assertThat(read(calendar(many.toString()))).hasSize(3);
        assertThatThrownBy(() -> CalendarParser.parse(calendar(many.toString()), 2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("more than 2 events");
    }

    private static void assertRefused(String file) {
        assertThatThrownBy(() -> read(file)).as(file).isInstanceOf(InvalidValueException.class);
    }

    private static void assertLeftOut(String file) {
        ImportedFile read = CalendarImportService.read(file, WARSAW, 2026);
        assertThat(read.events()).as(file).isEmpty();
        assertThat(read.notes()).as(file).isNotEmpty();
    }

    private static List<ImportedEvent> read(String file) {
        return CalendarImportService.read(file, WARSAW, 2026).events();
    }

    private static String calendar(String components) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + components + "END:VCALENDAR\n").replace("\n", "\r\n");
    }
}
