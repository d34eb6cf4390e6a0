package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.ServerProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is just in a window and what is just outside, to the millisecond: the database decides that. */
@HejnalTest
class WindowEdgeIT {
    private final TestCircle circle = new TestCircle(Hub.main());
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @BeforeEach
    void livesInWarsaw() {
        circle.database()
                .update("UPDATE account SET time_zone = 'Europe/Warsaw' WHERE id = ?", circle.id(TestCircle.AUTHOR));
    }

    @Test
    void ofAnInterval() {
        between("ends at from", "2026-05-09T22:00:00Z", "2026-05-10T00:00:00Z");
        between("ends after from", "2026-05-09T22:00:00Z", "2026-05-10T00:00:00.001Z");
        between("starts at to", "2026-05-20T00:00:00Z", "2026-05-20T01:00:00Z");
        between("starts before to", "2026-05-19T23:59:59.999Z", "2026-05-20T01:00:00Z");
        at("point at from", "2026-05-10T00:00:00Z");
        at("point before from", "2026-05-09T23:59:59.999Z");
        at("point at to", "2026-05-20T00:00:00Z");
        at("point before to", "2026-05-19T23:59:59.999Z");
        between("no length at from", "2026-05-10T00:00:00Z", "2026-05-10T00:00:00Z");
        between("no length before from", "2026-05-09T23:59:59.999Z", "2026-05-09T23:59:59.999Z");
        between("no length at to", "2026-05-20T00:00:00Z", "2026-05-20T00:00:00Z");
        between("7 days, ends at from", "2026-05-03T00:00:00Z", "2026-05-10T00:00:00Z");
        between("7 days, ends after from", "2026-05-03T00:00:00.001Z", "2026-05-10T00:00:00.001Z");
        between("over 7 days, ends at from", "2026-05-02T23:59:59.999Z", "2026-05-10T00:00:00Z");
        between("over 7 days, ends after from", "2026-05-03T00:00:00Z", "2026-05-10T00:00:00.001Z");
        between("over 7 days, starts at to", "2026-05-20T00:00:00Z", "2026-05-27T00:00:00.001Z");
        between("over 7 days, starts before to", "2026-05-19T23:59:59.999Z", "2026-05-30T00:00:00Z");
        between("around it", "2020-01-01T00:00:00Z", "2030-01-01T00:00:00Z");

        assertThat(texts("listinterval", "from=2026-05-10T00:00:00Z", "to=2026-05-20T00:00:00Z"))
                .containsExactlyInAnyOrder(
                        "ends after from",
                        "starts before to",
                        "point at from",
                        "point before to",
                        "no length at from",
                        "7 days, ends after from",
                        "over 7 days, ends after from",
                        "over 7 days, starts before to",
                        "around it");
    }

    @Test
    void ofAnIntervalForWhatRecurs() {
        create("text=points", "startDate=2026-05-01T00:00:00Z", "rrule=FREQ=DAILY");
        create(
                "text=evenings",
                "startDate=2026-05-01T22:00:00Z",
                "endDate=2026-05-02T00:00:00Z",
                "rrule=FREQ=DAILY;UNTIL=20260531T000000Z");
        assertThat(author.feed("evt/listinterval", "from=2026-05-10T00:00:00Z", "to=2026-05-12T00:00:00Z")
                        .getList("startDate"))
                .containsExactly(
                        "2026-05-10T00:00:00.000Z",
                        "2026-05-10T22:00:00.000Z",
                        "2026-05-11T00:00:00.000Z",
                        "2026-05-11T22:00:00.000Z");
    }

    @Test
    void ofAMonthWhereOneLives() {
        at("February", "2026-02-28T22:59:59.999Z");
        at("1 March", "2026-02-28T23:00:00Z");
        at("31 March", "2026-03-31T21:59:59.999Z");
        at("April", "2026-03-31T22:00:00Z");
        List.of("date=2026-03-01", "from=2026-03-31T23:59:59", "date=2026-02-28T23:00:00Z", "FROM=2026-03-15T12:00Z")
                .forEach(date -> assertThat(texts("listmonth", date)).as(date).containsExactly("1 March", "31 March"));
        assertThat(texts("listmonth", "date=2026-04-01")).containsExactly("April");
        EvtClient member = circle.as(TestCircle.MEMBER);
        assertThat(member.feed("evt/listmonth", "date=2026-03-01").getList("text"))
                .as("in UTC, for who has chosen nothing")
                .containsExactly("31 March", "April");
    }

    @Test
    void ofAWeekInWhichTheClocksChange() {
        at("Sunday before", "2026-03-22T22:59:59.999Z");
        at("Monday", "2026-03-22T23:00:00Z");
        at("Sunday", "2026-03-29T21:59:59.999Z");
        at("Monday after", "2026-03-29T22:00:00Z");
        at("Sunday before, in autumn", "2026-10-18T21:59:59.999Z");
        at("Monday in autumn", "2026-10-18T22:00:00Z");
        at("Sunday in autumn", "2026-10-25T22:59:59.999Z");
        at("Monday after, in autumn", "2026-10-25T23:00:00Z");
        List.of("date=2026-03-23", "from=2026-03-29T23:59:59", "date=2026-03-29T21:59:59Z")
                .forEach(date -> assertThat(texts("listweek", date)).as(date).containsExactly("Monday", "Sunday"));
        assertThat(texts("listweek", "date=2026-03-29T22:00:00Z")).containsExactly("Monday after");
        List.of("date=2026-10-19", "date=2026-10-25T23:59")
                .forEach(date -> assertThat(texts("listweek", date))
                        .as(date)
                        .containsExactly("Monday in autumn", "Sunday in autumn"));
    }

    @Test
    void ofAWeekThatBeginsOnAnotherDay() {
        at("Saturday", "2026-03-21T22:59:59.999Z");
        at("Sunday", "2026-03-21T23:00:00Z");
        at("Saturday after", "2026-03-28T22:59:59.999Z");
        at("Sunday after", "2026-03-28T23:00:00Z");
        try (ServerProperty sunday = ServerProperty.set("hejnal.week-start", "sunday", "monday")) {
            List.of("date=2026-03-22", "date=2026-03-25", "date=2026-03-28T23:59")
                    .forEach(date ->
                            assertThat(texts("listweek", date)).as(date).containsExactly("Sunday", "Saturday after"));
        }
        assertThat(texts("listweek", "date=2026-03-22")).containsExactly("Saturday", "Sunday");
    }

    /** What lasts two hours from now on is in the current week and month, even if another one begins meanwhile. */
    @Test
    void withoutADateOfNow() {
        Instant now = Instant.now();
        between("now", "" + now, "" + now.plus(Duration.ofHours(2)));
        at("past", "" + now.minus(Duration.ofDays(40)));
        at("to come", "" + now.plus(Duration.ofDays(40)));
        Stream.of("listmonth", "listweek").forEach(method -> {
            assertThat(texts(method)).as(method).containsExactly("now");
            assertThat(texts(method, "date=")).as(method).containsExactly("now");
            assertThat(texts(method, "from=")).as(method).containsExactly("now");
        });
    }

    private void at(String text, String start) {
        create("text=" + text, "startDate=" + start);
    }

    private void between(String text, String start, String end) {
        create("text=" + text, "startDate=" + start, "endDate=" + end);
    }

    private void create(String... fields) {
        author.feed("evt/create", fields);
    }

    private List<String> texts(String method, String... fields) {
        return author.feed("evt/" + method, fields).getList("text");
    }
}
