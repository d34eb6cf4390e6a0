package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** Calendars as files: somebody else's program reads ours, and we read its. */
@HejnalTest
class CalendarFileIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
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
        assertThat(occurrences(fetch(address(TestCircle.MEMBER)).body()))
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
        String own = fetch(address(TestCircle.AUTHOR)).body();
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
    void whoIsTakenOutOfTheCircleReadsNothingOfItAnyMore() {
        circle.event(author, "Of the circle");
        String address = address(TestCircle.MEMBER);
        HttpResponse<String> before = fetch(address);
        assertThat(before.body()).contains("Of the circle");
        String tag = before.headers().firstValue("ETag").orElseThrow();
        circle.as(TestCircle.OWNER)
                .feed("acc/removemember", "circleId=" + circle.id(), "accountId=" + circle.id(TestCircle.MEMBER));
        HttpResponse<String> after = fetch(address, "If-None-Match", tag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("BEGIN:VCALENDAR").doesNotContain("Of the circle");
    }

    @Test
    void aPortalReadsEventsAndStatementsTogether() {
        author.feed("evt/create", "text=Rehearsal", "startDate=2093-05-04T18:00:00Z", "recurrency=DAILY");
        enterStatement("Lecture", true, "2093-05-05 10:00Z");
        enterStatement("Ends as the window begins", true, "2093-05-04 08:00Z");
        enterStatement("For no calendar", false, "2093-05-05 10:00Z");
        String[] window = {"from=2093-05-04T10:00:00Z", "to=2093-05-06T10:00:00Z"};
        JsonPath together = circle.as(TestCircle.MEMBER).feed("cal/listinterval", window);
        assertThat(together.getList("events.startDate"))
                .containsExactly("2093-05-04T18:00:00.000Z", "2093-05-05T18:00:00.000Z");
        assertThat(together.getList("statements.text")).containsExactly("Lecture");
        assertThat(together.getString("statements[0].startDate")).isEqualTo("2093-05-05T10:00:00.000Z");
        assertThat(together.getString("statements[0].endDate")).isEqualTo("2093-05-05T12:00:00.000Z");
        assertThat(author.feed("cal/listinterval", window).getList("statements"))
                .as("addressed to the other")
                .isEmpty();
        assertThat(author.error("cal/listinterval", "from=2093-05-04", "to=2093-05-04"))
                .isEqualTo("502");
    }

    /** For two hours, to the member by name. */
    private void enterStatement(String title, boolean isCalendar, String start) {
        circle.database().update("""
                WITH written AS (
                  INSERT INTO statement (statement_type, title_en, is_calendar, starts_at, ends_at, sent_at, created_at,
                    updated_at)
                  SELECT 'statement', ?, ?, at, at + interval '2 hours', now(), now(), now()
                  FROM CAST(? AS timestamptz) AS at
                  RETURNING id, published_at)
                INSERT INTO statement_recipient SELECT id, ?, published_at FROM written
                """, title, isCalendar, start, circle.id(TestCircle.MEMBER));
    }

    @Test
    void theOthersAreToldOnce() {
        importFile(author, FILE);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(TestCircle.MEMBER)).isEqualTo(1));
        assertThat(told(TestCircle.AUTHOR)).isZero();
    }

    @Test
    void aFileIsTakenInWholeOrNotAtAll() {
        assertRefused(importFile(author, FILE.replace("UID:camp\r\nDTSTART;VALUE=DATE:20261010", "UID:camp")));
        assertRefused(importFile(author, FILE.replace("Europe/Warsaw:20261027", "Nowhere:20261027")));
        assertRefused(importFile(author, FILE.replace("FREQ=WEEKLY", "FREQ=SECONDLY")));
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

    @Test
    void anAddressIsMadeShownRenewedAndTakenBack() {
        UsosClient own = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(circle.database(), circle.id(TestCircle.AUTHOR)));
        assertThat(own.get("hejnal/calendar_feed").json().getString("url")).isNull();
        String first = own.post("hejnal/renew_calendar_feed", Map.of()).json().getString("url");
        assertThat(first).matches(".*/ical/[A-Za-z0-9]{32}\\.ics");
        assertThat(own.get("hejnal/calendar_feed").json().getString("url")).isEqualTo(first);
        assertThat(author.feed("cal/feed").getString("url")).isEqualTo(first);
        assertThat(circle.database()
                        .number(
                                "SELECT count(*) FROM calendar_feed WHERE strpos(token_hash || sealed_token, ?) > 0",
                                first.replaceAll(".*/|\\.ics", "")))
                .isZero();

        HttpResponse<String> calendar = fetch(first);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow())
                .matches("(?i)text/calendar; ?charset=utf-8");
        String tag = calendar.headers().firstValue("ETag").orElseThrow();
        assertThat(fetch(first, "If-None-Match", tag).statusCode()).isEqualTo(304);
        circle.event(author, "Something new");
        HttpResponse<String> changed = fetch(first, "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("SUMMARY:Something new");
        HttpResponse<String> head = send(request(first).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(changed.headers().firstValue("ETag"));

        String second = author.feed("cal/renewfeed").getString("url");
        assertThat(fetch(first).statusCode()).isEqualTo(410);
        assertThat(fetch(first, "If-None-Match", tag).statusCode()).isEqualTo(410);
        assertThat(fetch(second).statusCode()).isEqualTo(200);
        assertThat(own.post("hejnal/revoke_calendar_feed", Map.of()).json().getBoolean("revoked"))
                .isTrue();
        assertThat(fetch(second).statusCode()).isEqualTo(410);
        assertThat(fetch(second.replaceAll("/ical/.*", "/ical/" + "A".repeat(32) + ".ics"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void oneSeesOnesOwnCirclesAndStatements() {
        circle.event(author, "Secret of the circle");
        circle.database()
                .update(
                        "INSERT INTO group_member (group_id, account_id) VALUES ('ST.INF', ?)",
                        circle.id(TestCircle.STRANGER));
        String calendar = fetch(address(TestCircle.STRANGER)).body();
        assertThat(calendar).contains("UID:statement-").doesNotContain("Secret of the circle");
        assertThat(fetch(address(TestCircle.MEMBER)).body()).contains("Secret of the circle");
    }

    @Test
    void whatBelongsIntoACalendarIsNotCrowdedOut() {
        String address = address(TestCircle.MEMBER);
        addressed("Exam", "is_calendar, starts_at", "true, now() + interval '9 days'", 1);
        String tag = fetch(address).headers().firstValue("ETag").orElseThrow();
        addressed("News", "is_calendar", "false", 1001);
        addressed("Sometime", "is_calendar", "true", 2);
        addressed("Long ago", "is_calendar, starts_at", "true, now() - interval '2 years'", 2);
        assertThat(fetch(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(fetch(address).body())
                .contains("SUMMARY:Exam")
                .doesNotContain("SUMMARY:News", "SUMMARY:Sometime", "SUMMARY:Long ago");
        circle.database()
                .update(
                        "UPDATE statement SET title_en = 'Exam, moved', version = version + 1 WHERE title_en = 'Exam'"
                                + " AND id IN (SELECT statement_id FROM statement_recipient WHERE account_id = ?)",
                        circle.id(TestCircle.MEMBER));
        assertThat(fetch(address, "If-None-Match", tag).body()).contains("SUMMARY:Exam\\, moved");
    }

    /** Published statements that name the member. */
    private void addressed(String title, String columns, String values, int count) {
        circle.database().update("""
                WITH written AS (
                  INSERT INTO statement (statement_type, title_en, sent_at, created_at, updated_at, %s)
                  SELECT 'statement', ?, now(), now(), now(), %s FROM generate_series(1, ?) RETURNING id, published_at)
                INSERT INTO statement_recipient (statement_id, account_id, published_at)
                SELECT id, ?, published_at FROM written
                """.formatted(columns, values), title, count, circle.id(TestCircle.MEMBER));
    }

    private String address(int person) {
        return circle.as(person).feed("cal/renewfeed").getString("url");
    }

    private long told(int person) {
        return circle.database().number("SELECT count(*) FROM inbox_entry WHERE account_id = ?", circle.id(person));
    }

    private JsonPath importFile(EvtClient client, String file) {
        return new JsonPath(new Upload()
                .file("ics", "../calendar.ics", file.getBytes(StandardCharsets.UTF_8))
                .send(client, "evt/import")
                .body());
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

    private HttpResponse<String> fetch(String address, String... headers) {
        HttpRequest.Builder request = request(address);
        for (int index = 0; index < headers.length; index += 2) {
            request.setHeader(headers[index], headers[index + 1]);
        }
        return send(request);
    }

    /** The address is the public one, which is where the server is in tests. */
    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
