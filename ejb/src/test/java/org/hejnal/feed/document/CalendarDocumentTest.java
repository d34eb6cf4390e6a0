package org.hejnal.feed.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.feed.document.SampleEvents.WARSAW;
import static org.hejnal.feed.document.SampleEvents.allDay;
import static org.hejnal.feed.document.SampleEvents.document;
import static org.hejnal.feed.document.SampleEvents.recurring;
import static org.hejnal.feed.document.SampleEvents.timed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventText;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.feed.intake.EventImporter;
import org.hejnal.feed.parsing.CalendarParser;
import org.hejnal.feed.parsing.CalendarZones;
import org.hejnal.feed.parsing.ParsedComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write, read by somebody else's library: each occurrence is where java.time says it is. */
class CalendarDocumentTest {
    @Test
    void weeklyEventsStayAtTheirHourWhenClocksChange() {
        LocalDateTime first = LocalDateTime.of(2026, 10, 12, 10, 0);
        Instant left = first.plusWeeks(3).atZone(WARSAW).toInstant();
        String document = document(recurring(timed("Lab", first, WARSAW), "FREQ=WEEKLY;COUNT=6", left));
        assertThat(occurrences(document, 10))
                .containsExactlyElementsOf(IntStream.of(0, 1, 2, 4, 5)
                        .mapToObj(week -> first.plusWeeks(week).atZone(WARSAW).toInstant())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Warsaw",
                "America/New_York",
                "Australia/Sydney",
                "America/Santiago",
                "Africa/Cairo",
                "Asia/Jerusalem",
                "Asia/Kolkata",
                "Europe/Lisbon",
                "Pacific/Chatham",
                "America/Sao_Paulo"
            })
    void eachZoneIsReckonedInAsTheServerDoes(String name) {
        ZoneId zone = ZoneId.of(name);
        LocalDateTime first = LocalDateTime.of(2025, 1, 15, 12, 30);
        String document = document(recurring(timed("Each week", first, zone), "FREQ=WEEKLY;COUNT=520"));
        assertThat(occurrences(document, 1000))
                .containsExactlyElementsOf(IntStream.range(0, 520)
                        .mapToObj(week -> first.plusWeeks(week).atZone(zone).toInstant())
                        .toList());
    }

    /** On 25 October 2026 it is half past two twice in Warsaw. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z",
        "2026-10-25T01:30:00Z, 2026-10-25T02:30:00Z",
        "2026-10-24T22:30:00Z, 2026-10-25T01:30:00Z",
        "2026-10-25T01:15:00Z, 2026-10-25T01:15:00Z",
    })
    void whatIsInAnHourThatComesTwiceIsInTheRightOne(Instant start, Instant end) {
        EventDraft draft = EventDraft.of(EventText.NONE, EventTime.of(start, Optional.of(end), WARSAW));
        VEvent event = read(document(draft)).getEvents().get(0);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start);
        assertThat(Optional.ofNullable(event.getDateEnd())
                        .map(date -> date.getValue().toInstant()))
                .isEqualTo(Optional.of(end).filter(start::isBefore));
    }

    @Test
    void whatRecursFromAnHourThatComesTwiceIsAsLong() {
        Instant start = Instant.parse("2026-10-25T00:30:00Z");
        EventDraft draft =
                EventDraft.of(EventText.NONE, EventTime.of(start, Optional.of(start.plusSeconds(3600)), WARSAW));
        String document = document(recurring(draft, "FREQ=DAILY;COUNT=3"));
        VEvent event = read(document).getEvents().get(0);
        assertThat(event.getDateEnd()).isNull();
        assertThat(event.getDuration().getValue().toMillis()).isEqualTo(3_600_000);
        assertThat(occurrences(document, 9))
                .containsExactly(start, Instant.parse("2026-10-26T01:30:00Z"), Instant.parse("2026-10-27T01:30:00Z"));
        ParsedComponent calendar = CalendarParser.parse(document, 1).get(0);
        assertThat(EventImporter.read(calendar, new CalendarZones(calendar, WARSAW, 2026))
                        .events())
                .extracting(imported -> imported.draft().time())
                .containsExactly(draft.time());
    }

    @Test
    void whatEndsWithinItsSecondHasNoEnd() {
        Instant start = Instant.parse("2026-10-20T00:30:00.200Z");
        EventDraft draft =
                EventDraft.of(EventText.NONE, EventTime.of(start, Optional.of(start.plusMillis(700)), WARSAW));
        assertThat(read(document(draft)).getEvents().get(0).getDateEnd()).isNull();
    }

    @Test
    void longAgoClocksWereSetOtherwise() {
        LocalDateTime first = LocalDateTime.of(1950, 6, 1, 12, 0);
        assertThat(occurrences(document(timed("Then", first, WARSAW)), 5))
                .containsExactly(first.atZone(WARSAW).toInstant());
        LocalDateTime war = LocalDateTime.of(1944, 7, 1, 12, 0);
        assertThat(occurrences(document(timed("War", war, WARSAW)), 5))
                .containsExactly(war.toInstant(ZoneOffset.ofHours(2)));
    }

    @Test
    void whoWasBornOnTheLeapDayCelebratesOnTheLastOfFebruary() {
        String document = document(recurring(
                allDay("Birthday", LocalDate.of(2000, 2, 29), WARSAW), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"));
        assertThat(document).contains("DTSTART;VALUE=DATE:20000229\r\n", "DTEND;VALUE=DATE:20000301\r\n");
        assertThat(days(document, 5))
                .containsExactly("2000-02-29", "2001-02-28", "2002-02-28", "2003-02-28", "2004-02-29");
    }

    @Test
    void wholeDaysAreLeftOutByTheirDates() {
        LocalDate day = LocalDate.of(2026, 3, 28);
        Instant left = day.plusDays(1).atStartOfDay(WARSAW).toInstant();
        String document = document(recurring(allDay("Camp", day, WARSAW), "FREQ=DAILY;COUNT=4", left));
        assertThat(document).contains("EXDATE;VALUE=DATE:20260329\r\n");
        assertThat(days(document, 9)).containsExactly("2026-03-28", "2026-03-30", "2026-03-31");
    }

    /** RFC 5545, 3.3.10: UNTIL is an instant in UTC where the beginning has a zone, and a date where it is one. */
    @ParameterizedTest
    @ValueSource(strings = {"20261026T100000", "20261026T090000Z", "20261026"})
    void theLastTimeIsWrittenAsTheBeginningDemands(String until) {
        LocalDateTime first = LocalDateTime.of(2026, 10, 12, 10, 0);
        String document = document(recurring(timed("Lab", first, WARSAW), "FREQ=WEEKLY;UNTIL=" + until));
        assertThat(document).containsPattern("UNTIL=20261026T(090000|225959)Z");
        assertThat(occurrences(document, 9)).hasSize(3);
        String days = document(recurring(allDay("Camp", first.toLocalDate(), WARSAW), "FREQ=WEEKLY;UNTIL=" + until));
        assertThat(days).contains("UNTIL=20261026\r\n");
        assertThat(days(days, 9)).hasSize(3);
    }

    @Test
    void textsComeBackAsTheyWere() {
        String title = "Zażółć; gęślą, jaźń \\ „cudzysłów” " + "ż".repeat(200) + " 🎺";
        String description = "Line one\nLine two;\ttab, and \"quotes\": BEGIN:VEVENT\nEND:VCALENDAR";
        EventDraft draft = timed("", LocalDateTime.of(2026, 5, 5, 5, 5), WARSAW)
                .withText(new EventText(title, description, Optional.of("ul. Gołębia 24, Kraków"), Optional.empty()))
                .withReminders(List.of(15, -5));
        String document = document(draft);
        assertThat(document.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(document.replace("\r\n", "")).doesNotContain("\n", "\r");
        VEvent event = read(document).getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getDescription().getValue()).isEqualTo(description);
        assertThat(event.getLocation().getValue()).isEqualTo("ul. Gołębia 24, Kraków");
        assertThat(event.getAlarms())
                .extracting(alarm -> alarm.getTrigger().getDuration().toMillis())
                .containsExactly(300_000L, -900_000L);
    }

    /** Its own validator finds nothing against RFC 5545. */
    @Test
    void nothingIsMissing() {
        String document = document(
                recurring(timed("Lab", LocalDateTime.of(2026, 10, 12, 10, 0), WARSAW), "FREQ=WEEKLY;COUNT=6"),
                allDay("Camp", LocalDate.of(2026, 3, 28), WARSAW).withReminders(List.of(60)),
                timed("At Greenwich", LocalDateTime.of(2026, 3, 28, 1, 0), ZoneOffset.UTC));
        assertThat(read(document).validate(biweekly.ICalVersion.V2_0)).isEmpty();
        assertThat(document)
                .contains(
                        "UID:144_1@hejnal.example\r\n",
                        "DTSTAMP:20260102T030505Z\r\n",
                        "LAST-MODIFIED:20260102T030505Z\r\n",
                        "SEQUENCE:3\r\n",
                        "DTSTART;TZID=Europe/Warsaw:20261012T100000\r\n",
                        "DTSTART:20260328T010000Z\r\n")
                .containsOnlyOnce("BEGIN:VTIMEZONE");
    }

    /** One component at least (RFC 5545, 3.6). */
    @Test
    void anEmptyCalendarIsOneToo() {
        String document = document();
        assertThat(document).doesNotContain("VEVENT");
        assertThat(CalendarParser.parse(document, 1).get(0).components("VTIMEZONE"))
                .singleElement()
                .satisfies(zone -> assertThat(zone.components("STANDARD")).hasSize(1));
        assertThat(read(document).getTimezoneInfo().getTimezones()).hasSize(1);
        assertThat(document(allDay("Camp", LocalDate.of(2026, 3, 28), WARSAW))).containsOnlyOnce("BEGIN:VTIMEZONE");
    }

    private static ICalendar read(String document) {
        try (ICalReader reader = new ICalReader(document)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            return calendar;
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Instant> occurrences(String document, int most) {
        ICalendar calendar = read(document);
        VEvent event = calendar.getEvents().get(0);
        TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
        return list(event.getDateIterator(zone.getTimeZone()), most);
    }

    /** Dates have no zone; the library tells them in the one that it is asked in. */
    private static List<String> days(String document, int most) {
        VEvent event = Biweekly.parse(document).first().getEvents().get(0);
        TimeZone zone = TimeZone.getDefault();
        return list(event.getDateIterator(zone), most).stream()
                .map(instant -> instant.atZone(zone.toZoneId()).toLocalDate().toString())
                .toList();
    }

    private static List<Instant> list(DateIterator dates, int most) {
        List<Instant> found = new ArrayList<>();
        while (dates.hasNext() && found.size() < most) {
            found.add(dates.next().toInstant());
        }
        return found;
    }
}
