package org.hejnal.feed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.feed.intake.ReportEntry.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in one component: it has its line in the report, and its neighbours are taken. */
class OddComponentTest {
    private static final String START = "DTSTART:20260601T080000Z\n";

    /** What PostgreSQL keeps in a timestamptz ends in this year. */
    private static final Instant LAST_KEPT = Instant.parse("9999-12-31T23:59:59Z");

    private static Stream<String> oddUids() {
        return Stream.of(
                "",
                " ",
                "   \t ",
                "\u00a0\u2003",
                "\u200b",
                "a\u0000b",
                "\u0000",
                "a\u0007b",
                "a\u007fb",
                "a\u0085b",
                "a\tb",
                "x".repeat(501),
                "x".repeat(100_000),
                "𝄞".repeat(501));
    }

    @ParameterizedTest
    @MethodSource("oddUids")
    void aUidThatNothingCanBeCalledCostsItsComponent(String uid) {
        ReportEntry odd = odd("UID:" + uid + "\n" + START);
        assertThat(odd.outcome()).isEqualTo(Outcome.LEFT_OUT);
        assertThat(odd.message("en")).contains("UID");
    }

    private static Stream<String> unusualUids() {
        return Stream.of(
                "x".repeat(500),
                "𝄞".repeat(500),
                "a b",
                "zażółć@gęślą",
                "a/99999999T999999Z",
                "a/20260230T080000Z",
                "a/20260601T080000Z",
                "/20260601T080000Z",
                "/",
                "'; DROP TABLE circle; --",
                "{\"a\"}",
                "a\\,b",
                "NULL");
    }

    @ParameterizedTest
    @MethodSource("unusualUids")
    void aUidThatIsOnlyUnusualIsTaken(String uid) {
        assertThat(odd("UID:" + uid + "\n" + START).outcome()).isEqualTo(Outcome.CREATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DTSTART:",
                "DTSTART: ",
                "DTSTART;VALUE=DATE:00000101",
                "DTSTART:00000101T000000Z",
                "DTSTART:00010101T000000Z",
                "DTSTART:99991231T235959Z",
                "DTSTART:999990101T000000Z",
                "DTSTART;VALUE=DATE:999990101",
                "DTSTART:+999990101T000000Z",
                "DTSTART:+9999999990101T000000\nDURATION:P999999D",
                "DTSTART:+9999999991231T235959\nRRULE:FREQ=DAILY",
                "DTSTART:-99990101T000000Z\nRRULE:FREQ=DAILY",
                "DTSTART:20261301T000000Z",
                "DTSTART:20260229",
                "DTSTART:20260601T250000Z",
                "DTSTART:20260601T08",
                "DTSTART:20260601T080000+0200",
                "DTSTART:2026-06-01T08:00:00Z",
                "DTSTART:today",
                "DTSTART:\u0000",
                "DTSTART:20260601\u0000",
                "DTSTART;TZID=\u0000:20260601T080000",
                "DTSTART;TZID=:never",
                "DTSTART;VALUE=DATE-TIME:20260601\nDTEND;VALUE=DATE-TIME:20260601T090000Z",
                "DTSTART;VALUE=DATE:20260601T080000Z\nDTEND;VALUE=DATE:20260602",
                "DTSTART:20260601T080000Z\nDURATION:P99999W",
                "DTSTART:20260601T080000Z\nDURATION:P999999DT9999999H99999999M999999999S",
                "DTSTART:20260601T080000Z\nDURATION:-P1D",
                "DTSTART:20260601T080000Z\nDTEND:20260601T070000Z",
                "DTSTART:20260601T080000Z\nRECURRENCE-ID:never",
                "DTSTART:20260601T080000Z\nRECURRENCE-ID:",
                "DTSTART:20260601T080000Z\nRECURRENCE-ID:\u0000",
                "DTSTART:20260601T080000Z\nRECURRENCE-ID:+9999999990101T000000",
                "DTSTART:20260601T080000Z\nRECURRENCE-ID:+999990101T000000Z",
                "DTSTART:20260601T080000Z\nRECURRENCE-ID;TZID=Nowhere:20260601T080000",
                "DTSTART:20260601T080000Z\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260601T080000",
                "RECURRENCE-ID:20260601",
                "DTSTART:20260601T080000Z\nRRULE:FREQ=DAILY;UNTIL=99999999T999999Z",
                "DTSTART:20260601T080000Z\nRRULE:FREQ=DAILY;UNTIL=+9999999990101T000000Z",
                "DTSTART:20260601T080000Z\nRRULE:FREQ=DAILY;COUNT=99999999999",
                "DTSTART:20260601T080000Z\nRRULE:",
                "DTSTART:20260601T080000Z\nRRULE:FREQ=DAILY\nEXDATE:+9999999990101T000000",
                "DTSTART:20260601T080000Z\nRRULE:FREQ=DAILY\nRDATE:+9999999990101T000000",
                "DTSTART:20260601T080000Z\nSUMMARY:a\u0000b",
                "DTSTART:20260601T080000Z\nLOCATION:a\u0000b",
                "DTSTART:20260601T080000Z\nCOLOR:\u0000",
                "no line"
            })
    void aTimeThatIsNoneCostsItsComponent(String lines) {
        ReportEntry odd = odd("UID:odd\n" + lines + "\n");
        assertThat(odd.outcome()).isEqualTo(Outcome.LEFT_OUT);
        assertThat(odd.uid()).startsWith("odd");
    }

    /** What cannot be read of it costs less than the event. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTAMP:+9999999990101T000000Z",
                "DTSTAMP:00000101T000000Z",
                "LAST-MODIFIED:+9999990101T000000Z",
                "LAST-MODIFIED:never",
                "DTSTAMP:\u0000",
                "SEQUENCE:99999999999999",
                "SEQUENCE:-1",
                "SEQUENCE:١",
                "SEQUENCE:\u0000",
                "STATUS:\u0000",
                "RRULE:FREQ=DAILY\nRDATE;VALUE=PERIOD:20260601T080000Z",
                "BEGIN:VALARM\nTRIGGER:-P99999999999D\nEND:VALARM",
                "BEGIN:VALARM\nTRIGGER:-P99999WT9999999H\nEND:VALARM"
            })
    void aStateThatIsNoneIsPassedOver(String lines) {
        assertThat(odd("UID:odd\n" + START + lines + "\n").outcome()).isEqualTo(Outcome.CREATED);
    }

    @Test
    void anOccurrenceThatIsNoneIsNamedAsTheFileDoes() {
        assertThat(odd("UID:series\nRECURRENCE-ID:never\n" + START).uid()).isEqualTo("series/never");
    }

    /** Each has a line, and each line tells which one is meant. */
    @Test
    void whatHasNoNameIsToldByItsTitleOrItsPlace() {
        ImportPlan plan = plan(List.of(
                event("SUMMARY:Untitled\n" + START), event(START), event("DTSTART:x\n"), event("UID:a\nDTSTART:x\n")));
        assertThat(ImportReport.of(plan, 100))
                .extracting(ReportEntry::uid)
                .doesNotHaveDuplicates()
                .hasSize(4)
                .contains("Untitled", "a");
    }

    /** A series is not taken without the dates beside its rule. */
    @Test
    void aUidThatHasNoRoomForItsDatesCostsItsComponent() {
        String uid = "x".repeat(500);
        assertThat(odd("UID:" + uid + "\n" + START + "RDATE:20260603T080000Z\n").outcome())
                .isEqualTo(Outcome.LEFT_OUT);
    }

    /** Of a long name too: what is said of an event stands where the event does. */
    @ParameterizedTest
    @ValueSource(strings = {"", "RECURRENCE-ID;TZID=Europe/Warsaw:20260608T100000\n"})
    void whatIsSaidOfAnEventStandsWithIt(String lines) {
        ReportEntry odd = odd("UID:" + "x".repeat(200) + "\n" + lines + START + "SUMMARY:" + "y".repeat(600) + "\n");
        assertThat(odd.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(odd.notes()).hasSize(1);
    }

    @Test
    void aComponentOfTooManyOrTooDeepLinesCostsItself() {
        assertThat(odd("UID:odd\n" + START + "X-A:1\n".repeat(2001)).outcome()).isEqualTo(Outcome.LEFT_OUT);
        String deep = "BEGIN:X\n".repeat(3000) + "UID:deep\n" + "END:X\n".repeat(3000);
        assertThat(odd("UID:odd\n" + START + deep).outcome()).isEqualTo(Outcome.LEFT_OUT);
    }

    @Test
    void seriesFromTheYearOneAreNotGoneThrough() {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            events.add(event("UID:e" + i + "\nDTSTART:00010101T000000Z\nRRULE:FREQ=HOURLY\n"));
        }
        assertThat(ImportReport.of(plan(events), 1000)).hasSize(200);
    }

    /** The report's entry of what stands between two ordinary events, which are taken. */
    private static ReportEntry odd(String lines) {
        ImportPlan plan = plan(List.of(event("UID:before\n" + START), event(lines), event("UID:after\n" + START)));
        assertThat(plan.created).extracting(ImportedEvent::uid).contains("before", "after");
        plan.created.forEach(OddComponentTest::assertKept);
        plan.revisions.forEach(OddComponentTest::assertKept);
        List<ReportEntry> others = ImportReport.of(plan, 100).stream()
                .filter(entry -> !List.of("before", "after").contains(entry.uid()))
                .toList();
        assertThat(others).hasSize(1);
        return others.get(0);
    }

    /** Whether the database takes it: it would refuse the whole file. */
    private static void assertKept(ImportedEvent event) {
        assertThat(event.uid()).doesNotContain("\u0000").isNotEmpty();
        EventTime time = event.draft().time().orElseThrow();
        assertThat(time.startsAt()).isBetween(EventTime.EARLIEST, EventTime.LATEST);
        event.draft()
                .recurrence()
                .ifPresent(recurrence -> assertThat(recurrence.exceptions())
                        .allSatisfy(exception -> assertThat(exception).isBefore(LAST_KEPT)));
    }

    private static void assertKept(String uid, Revision revision) {
        assertThat(uid).doesNotContain("\u0000").isNotEmpty();
        assertThat(uid.codePointCount(0, uid.length())).isLessThanOrEqualTo(500);
        Stream.concat(revision.modified().stream(), revision.stamped().stream())
                .forEach(at ->
                        assertThat(at).isBefore(LAST_KEPT).isAfter(Instant.EPOCH.minus(Duration.ofDays(719_529))));
    }

    private static ImportPlan plan(List<String> events) {
        String file = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + String.join("", events) + "END:VCALENDAR\n";
        return ImportMerge.of(
                Objects.requireNonNull(
                        CalendarImportService.read(file.replace("\n", "\r\n"), ZoneId.of("Europe/Lisbon"), 2026)),
                Map.of());
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines + "END:VEVENT\n";
    }
}
