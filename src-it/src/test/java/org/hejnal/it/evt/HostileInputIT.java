package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** What nobody sends by accident: a clear error, and nothing stored. */
@HejnalTest
class HostileInputIT {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void tenMegabytesOfDescriptionAreRefused() {
        assertRefused(post("startDate=2026-03-01&description=" + "x".repeat(10_000_000)));
        assertRefused(post("startDate=2026-03-01&description=" + "x".repeat(20_001)));
    }

    @Test
    void whatIsMalformedIsRefused() {
        List.of(
                        "startDate=2026-03-01&text=%zz",
                        "startDate=2026-03-01&text=%C3",
                        "startDate=2026-03-01&text=%ED%A0%80",
                        "startDate=2026-03-01&text=a%00b",
                        "startDate=%32%30%32%36-%30%33",
                        "startDate=2026-03-01&endDate=9999-12-31",
                        "startDate=-999999999-01-01",
                        "startDate=2026-03-01&rrule=FREQ=YEARLY;INTERVAL=99999999999",
                        "startDate=2026-03-01&rrule=FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                        "startDate=2026-03-01&recurrency=DAILY&byDay=MO%0D%0AATTENDEE:x",
                        "startDate=2026-03-01&attendees=1,9999999999999999999")
                .forEach(form -> assertRefused(post(form)));
    }

    @Test
    void aThousandParametersAreTooMany() {
        String many = String.join(
                "&", IntStream.range(0, 1001).mapToObj(i -> "x" + i + "=1").toList());
        assertRefused(post("startDate=2026-03-01&" + many));
    }

    @Test
    void aBatchHasTwentyCallsAtMostAndNoneOfALongerOneIsMade() {
        String[] calls = IntStream.rangeClosed(1, 20)
                .boxed()
                .flatMap(i -> Stream.of("a%02dcall=evtcreate".formatted(i), "a%02dstartDate=2026-03-01".formatted(i)))
                .toArray(String[]::new);
        assertThat(author.post("evtlist", calls).body()).contains("\"502\"");
        assertThat(circle.events()).isZero();
        JsonPath twenty = new JsonPath(
                author.post("evtlist", Arrays.copyOf(calls, calls.length - 2)).body());
        assertThat(twenty.getMap("")).hasSize(20);
        assertThat(circle.events()).isEqualTo(19);
    }

    @Test
    void oneCallOfABatchFailsAlone() {
        JsonPath answer = new JsonPath(author.post(
                        "evtcreate",
                        "text=one",
                        "startDate=2026-03-01",
                        "a01call=evtcreate",
                        "a01text=two",
                        "a02call=nothing",
                        "a03call=evtcreate",
                        "a03text=three",
                        "a03startDate=2026-03-02")
                .body());
        assertThat(answer.getString("a00.r.r.text")).isEqualTo("one");
        assertThat(answer.getString("a01.un.un.FiZClassId")).isEqualTo("502");
        assertThat(answer.getString("a02.un.un.FiZClassId")).isEqualTo("502");
        assertThat(answer.getString("a03.r.r.text")).isEqualTo("three");
        assertThat(circle.events()).isEqualTo(2);
    }

    @Test
    void whatRecursForeverIsReadWithinBounds() {
        author.feed("evt/create", "text=daily", "startDate=1850-01-01T10:00Z", "recurrency=DAILY");
        author.feed("evt/create", "text=hourly", "startDate=2026-03-01T10:00Z", "rrule=FREQ=HOURLY");
        assertThat(author.feed("evt/listmonth", "date=2026-02-10").getList("")).hasSize(28);
        assertThat(author.error("evt/listinterval", "from=1850-01-01", "to=2199-12-31"))
                .isEqualTo("502");
        assertThat(author.feed("evt/list").getList("")).hasSize(2);
    }

    @Test
    void deletingSeveralIsAllOrNothing() {
        String event = circle.event(author, "one");
        String[] both = {"eventId.0=" + event, "eventId.1=" + circle.id() + "_999999"};
        assertThat(author.error("evt/delete", both)).isEqualTo("503");
        assertThat(circle.events()).isEqualTo(1);
        assertThat(author.error("evt/delete", "eventId.0=" + event)).isEqualTo("0");
    }

    @Test
    void textIsKeptAsItIs() {
        String text = "<script>alert(1)</script> '; DROP TABLE \u202e\ud83c\udf89 {\"a\": 1}";
        String event = author.feed("evt/create", "text=" + text, "startDate=2026-03-01")
                .getString("eventId");
        assertThat(author.feed("evt/get", "eventId=" + event).getString("text")).isEqualTo(text);
    }

    @Test
    void anAddressWithBrokenEscapesDoesNothing() {
        assertThat(author.send(author.request("evt/..%2f..%2fservices")).body()).doesNotContain("\"feed\"");
    }

    private HttpResponse<String> post(String form) {
        return author.send(author.request("evt/create").entity(FORM, form.getBytes(StandardCharsets.UTF_8)));
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonPath(answer.body()).getString("un.FiZClassId"))
                .as(answer.body().substring(0, Math.min(300, answer.body().length())))
                .isEqualTo("502");
        assertThat(circle.events()).isZero();
    }
}
