package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;
import static org.hejnal.it.evt.CalendarFile.file;
import static org.hejnal.it.evt.CalendarFile.importFile;
import static org.hejnal.it.evt.CalendarFile.series;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** Calendars as files: somebody else's program reads ours, and we read its. */
@HejnalTest
class CalendarFileIT {
    private static final String FILE = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:test
        BEGIN:VEVENT
        UID:lab
        DTSTART;TZID=Europe/Warsaw:20261012T100000
        DTEND;TZID=Europe/Warsaw:20261012T113000
        RRULE:FREQ=WEEKLY;COUNT=5
        EXDATE;TZID=Europe/Warsaw:20261019T100000
        SUMMARY:Lab
        END:VEVENT
        BEGIN:VEVENT
        UID:lab
        RECURRENCE-ID;TZID=Europe/Warsaw:20261026T100000
        DTSTART;TZID=Europe/Warsaw:20261027T100000
        SUMMARY:Lab\\, moved
        END:VEVENT
        BEGIN:VEVENT
        UID:camp
        DTSTART;VALUE=DATE:20261010
        DTEND;VALUE=DATE:20261012
        SUMMARY:Camp
        END:VEVENT
        END:VCALENDAR
        """.replace("\n", "\r\n");

    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void whatComesInGoesOutAgainWithEachOccurrence() {
        JsonPath done = importFile(author, FILE);
        assertThat(done.getString("feed.created")).isEqualTo("3");
        assertThat(done.getString("feed.known")).isEqualTo("0");
        JsonPath again = importFile(author, FILE);
        assertThat(again.getString("feed.created")).isEqualTo("0");
        assertThat(again.getString("feed.known")).isEqualTo("3");
        assertThat(circle.events()).isEqualTo(3);

        List<String> listed = author.feed("evt/listinterval", "from=2026-10-01T00:00:00Z", "to=2026-12-01T00:00:00Z")
                .getList("startDate");
        assertThat(listed)
                .containsExactly(
                        "2026-10-10T00:00:00.000Z",
                        "2026-10-12T08:00:00.000Z",
                        "2026-10-27T09:00:00.000Z",
                        "2026-11-02T09:00:00.000Z",
                        "2026-11-09T09:00:00.000Z");
        assertThat(occurrences(
                        CalendarAddress.of(circle.as(TestCircle.MEMBER)).fetch().body()))
                .containsExactlyInAnyOrder(
                        Instant.parse("2026-10-12T08:00:00Z"),
                        Instant.parse("2026-10-27T09:00:00Z"),
                        Instant.parse("2026-11-02T09:00:00Z"),
                        Instant.parse("2026-11-09T09:00:00Z"));
    }

    @Test
    void whatWentOutIsKnownWhenItComesBack() {
        importFile(author, FILE);
        circle.event(author, "Written here");
        String own = CalendarAddress.of(author).fetch().body();
        assertThat(own).contains("UID:lab\r\n", "UID:camp\r\n", "SUMMARY:Written here");
        JsonPath back = importFile(author, own);
        assertThat(back.getString("feed.created")).isEqualTo("0");
        assertThat(back.getString("feed.known")).isEqualTo("4");
        assertThat(circle.events()).isEqualTo(4);
    }

    @Test
    void whoIsAloneTellsNobodyAndIsNotCounted() {
        EvtClient alone = circle.as(TestCircle.STRANGER);
        alone.feed("acc/createfamily", "name=Alone");
        assertThat(importFile(alone, FILE).getString("feed.created")).isEqualTo("3");
        assertThat(circle.database()
                        .number(
                                "SELECT count(*) FROM notice_allowance WHERE account_id = ?",
                                circle.id(TestCircle.STRANGER)))
                .isZero();
    }

    @Test
    void theOthersAreToldOnce() {
        importFile(author, FILE);
        soon().untilAsserted(() -> assertThat(told(TestCircle.MEMBER)).isEqualTo(1));
        assertThat(told(TestCircle.AUTHOR)).isZero();
    }

    @Test
    void anEventThatMakesNoSenseCostsItselfAndIsSaid() {
        assertLeftOut("camp", importFile(author, FILE.replace("UID:camp\r\nDTSTART;VALUE=DATE:20261010", "UID:camp")));
        assertThat(circle.events()).isEqualTo(2);
        EvtClient member = circle.as(TestCircle.MEMBER);
        String others = FILE.replace("UID:", "UID:other-");
        assertLeftOut("other-lab", importFile(member, others.replace("FREQ=WEEKLY", "FREQ=SECONDLY")));
        assertThat(circle.events()).isEqualTo(4);
    }

    /** The database does not refuse a whole file for the name or the time of one of its events. */
    @Test
    void noOddNameOrTimeCostsAFile() {
        StringBuilder odd = new StringBuilder();
        for (String uid : List.of("a\0b", " ", "x".repeat(501), "a/99999999T999999Z", "c\u0007d", "𝄞".repeat(500))) {
            odd.append("BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART:20260601T080000Z\r\nEND:VEVENT\r\n");
        }
        for (String times : List.of("DTSTART:00000101", "DTSTART:20260601T080000Z\r\nDTSTAMP:+9999990101T000000")) {
            odd.append("BEGIN:VEVENT\r\nUID:" + times.length() + "\r\n" + times + "\r\nEND:VEVENT\r\n");
        }
        JsonPath done = importFile(author, file(odd + series(0)));
        assertThat(done.getString("feed.created")).as(done.prettify()).isEqualTo("4");
        assertThat(done.getList("feed.report.outcome"))
                .filteredOn("LEFT_OUT"::equals)
                .hasSize(5);
    }

    @Test
    void aFileThatIsNoCalendarIsRefusedInWhole() {
        assertRefused(importFile(author, FILE.substring(0, FILE.length() - 15)));
        assertRefused(importFile(author, "not a calendar"));
        assertRefused(importFile(author, FILE + "x".repeat(5 * 1024 * 1024)));
        assertThat(circle.events()).isZero();
        JsonPath stranger = new JsonPath(new Upload()
                .text("circleId", "" + circle.id())
                .file("ics", "calendar.ics", FILE.getBytes(StandardCharsets.UTF_8))
                .send(circle.as(TestCircle.STRANGER), "evt/import")
                .body());
        assertThat(stranger.getString("un.FiZClassId")).isEqualTo("503");
        assertThat(circle.events()).isZero();
    }

    @Test
    void manyEventsAreTakenAndMoreThanTwoThousandRefused() {
        assertRefused(importFile(author, fileOf(2001)));
        assertThat(circle.events()).isZero();
        assertThat(importFile(author, fileOf(200)).getString("feed.created")).isEqualTo("200");
        assertThat(circle.events()).isEqualTo(200);
    }

    private static String fileOf(int events) {
        StringBuilder file = new StringBuilder(FILE.substring(0, FILE.indexOf("BEGIN:VEVENT")));
        for (int number = 0; number < events; number++) {
            file.append("BEGIN:VEVENT\r\nUID:n")
                    .append(number)
                    .append("\r\nDTSTART:20261012T100000Z\r\nEND:VEVENT\r\n");
        }
        return file + "END:VCALENDAR\r\n";
    }

    private long told(int person) {
        return circle.database().number("SELECT count(*) FROM inbox_entry WHERE account_id = ?", circle.id(person));
    }

    private static void assertLeftOut(String uid, JsonPath answer) {
        assertThat(answer.getString("feed.created")).isEqualTo("2");
        assertThat(answer.getString("feed.report[0].uid")).contains(uid);
        assertThat(answer.getString("feed.report[0].message")).isNotBlank();
    }

    private static void assertRefused(JsonPath answer) {
        assertThat(answer.getString("un.FiZClassId")).isEqualTo("502");
        assertThat(answer.getString("un.message")).isNotBlank();
    }

    /** Of what begins at a time and not on a day. */
    private static List<Instant> occurrences(String document) {
        ICalendar calendar = Biweekly.parse(document).first();
        List<Instant> found = new ArrayList<>();
        for (VEvent event : calendar.getEvents()) {
            if (event.getDateStart().getValue().hasTime()) {
                TimeZone zone = calendar.getTimezoneInfo()
                        .getTimezone(event.getDateStart())
                        .getTimeZone();
                DateIterator dates = event.getDateIterator(zone);
                dates.forEachRemaining(date -> found.add(date.toInstant()));
            }
        }
        return found;
    }
}
