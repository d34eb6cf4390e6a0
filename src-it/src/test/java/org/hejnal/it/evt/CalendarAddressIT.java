package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** Who reads what at the secret address of a calendar, and for how long. */
@HejnalTest
class CalendarAddressIT {
    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void whoIsTakenOutOfTheCircleReadsNothingOfItAnyMore() {
        circle.event(author, "Of the circle");
        CalendarAddress address = address(TestCircle.MEMBER);
        HttpResponse<String> before = address.fetch();
        assertThat(before.body()).contains("Of the circle");
        String tag = before.headers().firstValue("ETag").orElseThrow();
        circle.as(TestCircle.OWNER)
                .feed("acc/removemember", "circleId=" + circle.id(), "accountId=" + circle.id(TestCircle.MEMBER));
        HttpResponse<String> after = address.fetchUnless(tag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("BEGIN:VCALENDAR").doesNotContain("Of the circle");
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

        HttpResponse<String> calendar = at(first).fetch();
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow())
                .matches("(?i)text/calendar; ?charset=utf-8");
        String tag = calendar.headers().firstValue("ETag").orElseThrow();
        assertThat(at(first).fetchUnless(tag).statusCode()).isEqualTo(304);
        circle.event(author, "Something new");
        HttpResponse<String> changed = at(first).fetchUnless(tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("SUMMARY:Something new");
        HttpResponse<String> head = at(first).head();
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(changed.headers().firstValue("ETag"));

        String second = author.feed("cal/renewfeed").getString("url");
        assertThat(at(first).fetch().statusCode()).isEqualTo(410);
        assertThat(at(first).fetchUnless(tag).statusCode()).isEqualTo(410);
        assertThat(at(second).fetch().statusCode()).isEqualTo(200);
        assertThat(own.post("hejnal/revoke_calendar_feed", Map.of()).json().getBoolean("revoked"))
                .isTrue();
        assertThat(at(second).fetch().statusCode()).isEqualTo(410);
        assertThat(at(second.replaceAll("/ical/.*", "/ical/" + "A".repeat(32) + ".ics"))
                        .fetch()
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
        String calendar = address(TestCircle.STRANGER).fetch().body();
        assertThat(calendar).contains("UID:statement-").doesNotContain("Secret of the circle");
        assertThat(address(TestCircle.MEMBER).fetch().body()).contains("Secret of the circle");
    }

    @Test
    void whatBelongsIntoACalendarIsNotCrowdedOut() {
        CalendarAddress address = address(TestCircle.MEMBER);
        addressed("Exam", "is_calendar, starts_at", "true, now() + interval '9 days'", 1);
        String tag = address.fetch().headers().firstValue("ETag").orElseThrow();
        addressed("News", "is_calendar", "false", 1001);
        addressed("Sometime", "is_calendar", "true", 2);
        addressed("Long ago", "is_calendar, starts_at", "true, now() - interval '2 years'", 2);
        assertThat(address.fetchUnless(tag).statusCode()).isEqualTo(304);
        assertThat(address.fetch().body())
                .contains("SUMMARY:Exam")
                .doesNotContain("SUMMARY:News", "SUMMARY:Sometime", "SUMMARY:Long ago");
        circle.database()
                .update(
                        "UPDATE statement SET title_en = 'Exam, moved', version = version + 1 WHERE title_en = 'Exam'"
                                + " AND id IN (SELECT statement_id FROM statement_recipient WHERE account_id = ?)",
                        circle.id(TestCircle.MEMBER));
        assertThat(address.fetchUnless(tag).body()).contains("SUMMARY:Exam\\, moved");
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

    private CalendarAddress address(int person) {
        return CalendarAddress.of(circle.as(person));
    }

    private static CalendarAddress at(String url) {
        return new CalendarAddress(url);
    }
}
