package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** The exchanges that the reference shows, in their shape: names of fields, types, envelopes. */
@HejnalTest
class SampleExchangesIT {
    /** The reference's samples have these in every event. */
    private static final Set<String> ALWAYS =
            Set.of("startDate", "modifDate", "text", "accountId", "eventId", "description", "eventType", "comments");

    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    private final TestCircle circle = new TestCircle(Hub.main());
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void create() {
        String place = author.feed("poi/create", "name=Aula").getString("placeId");
        HttpResponse<String> answer = author.get(
                "evt/evtcreate",
                "text=test ",
                "description=test event description",
                "startDate=2011-04-01T08:00:00.00Z",
                "placeId=" + place,
                "type=UNKNOWN");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        JsonPath json = new JsonPath(answer.body());
        assertThat(json.getMap("").keySet().toString()).isEqualTo("[cn, feed]");
        assertThat(json.getString("cn")).isEqualTo("evtcreate");
        Map<String, Object> feed = json.getMap("feed");
        assertEvent(feed);
        assertThat(feed)
                .containsEntry("startDate", "2011-04-01T08:00:00.000Z")
                .containsEntry("text", "test ")
                .containsEntry("accountId", "" + circle.id(TestCircle.AUTHOR))
                .containsEntry("placeId", place)
                .containsEntry("description", "test event description")
                .containsEntry("eventType", "UNKNOWN")
                .containsEntry("comments", List.of())
                .doesNotContainKey("endDate");
        assertThat(String.valueOf(feed.get("eventId"))).matches(circle.id() + "_\\d+");
    }

    @Test
    void createWithAllThatTheSampleHas() {
        String place = author.feed("poi/create", "name=Aula").getString("placeId");
        String contact = author.feed("ctc/create", "name=Dziekan").getString("contactId");
        String[] fields = {"text=test ", "startDate=2011-04-01T08:00:00.00Z", "type=UNKNOWN"};
        assertThat(author.error("evt/create", "startDate=2011-04-01", "contactId=" + circle.id() + "_999999"))
                .isEqualTo("503");
        Upload form = new Upload().file("file", "a.jpg", Upload.picture(40, 30, "jpeg"));
        for (String field : fields) {
            form.text(field.split("=", 2)[0], field.split("=", 2)[1]);
        }
        form.text("placeId", place).text("contactId", contact);
        Map<String, Object> feed =
                new JsonPath(form.send(author, "evt/evtcreate").body()).getMap("feed");
        assertEvent(feed);
        assertThat(feed)
                .containsKeys("placeId", "pictureURI", "refPersonId")
                .containsEntry("eventType", "UNKNOWN")
                .containsEntry("refPersonId", contact.split("_")[1]);
        assertThat(String.valueOf(feed.get("pictureURI"))).matches("https?://.+/media/" + circle.id() + "_\\d+\\?");
        String event = "eventId=" + feed.get("eventId");
        assertThat(author.feed("evt/get", event).getMap("")).isEqualTo(feed);
        assertThat(author.feed("evt/update", event, "contactId=").getMap("")).doesNotContainKey("refPersonId");
    }

    @Test
    void update() {
        String event = circle.event(author, "before");
        JsonPath answer = author.call("evt/update", "eventid=" + event, "text=after", "endDate=");
        assertThat(answer.getString("cn")).isEqualTo("evtupdate");
        assertEvent(answer.getMap("feed"));
        assertThat(answer.getString("feed.text")).isEqualTo("after");
        assertThat(answer.getString("feed.startDate")).isEqualTo("2026-03-01T10:00:00.000Z");
        assertThat(answer.getMap("feed")).doesNotContainKey("endDate");
    }

    @Test
    void delete() {
        String event = circle.event(author, "gone");
        assertThat(author.get("api/evt/delete", "eventId=" + event).body())
                .isEqualTo("{\"cn\":\"evtdelete\",\"feed\":\"true\"}");
    }

    @Test
    void comment() {
        String event = circle.event(author, "discussed");
        JsonPath answer = new JsonPath(author.get("api/evt/comment", "eventId=" + event, "text=élement")
                .body());
        assertThat(answer.getString("cn")).isEqualTo("evtcomment");
        assertThat(answer.getMap("feed").keySet().toString()).isEqualTo("[modifDate, text, accountId, commentId]");
        assertThat(answer.getString("feed.text")).isEqualTo("élement");
        assertThat(answer.getString("feed.modifDate")).matches(TIME);
        assertThat(answer.getString("feed.commentId")).matches(event.replace("_", "_\\d+_") + "_\\d+");
        List<Map<String, Object>> comments =
                author.feed("evt/get", "eventId=" + event).getList("comments");
        assertThat(comments).containsExactly(answer.getMap("feed"));
    }

    @Test
    void get() {
        String event = circle.event(author, "read");
        JsonPath answer =
                new JsonPath(author.get("api/evt/get", "eventId=" + event).body());
        assertThat(answer.getString("cn")).isEqualTo("evtget");
        assertEvent(answer.getMap("feed"));
        assertThat(answer.getString("feed.eventId")).isEqualTo(event);
        assertThat(answer.getString("feed.endDate")).isEqualTo("2026-03-01T11:00:00.000Z");
    }

    @Test
    void lists() {
        String place = author.feed("poi/create", "name=Aula").getString("placeId");
        String first = circle.event(author, "first");
        author.feed("evt/create", "text=second", "startDate=2026-03-01T12:00:00Z", "placeId=" + place);
        Stream.of(
                        "list",
                        "getbyplace?placeId=%2$s",
                        "listinterval?from=2011-04-01T08%%3A00&to=2026-05-01T08%%3A00",
                        "listmonth?date=2026-03-01T08%%3A00",
                        "listmonth?from=2026-03-01T08%%3A00",
                        "listweek?date=2026-03-01T08%%3A00",
                        "navigate?eventId=%1$s&offset=10")
                .map(call -> call.formatted(first, place))
                .forEach(this::assertListEndsWithTheSecond);
    }

    private void assertListEndsWithTheSecond(String call) {
        JsonPath json =
                new JsonPath(author.send(author.request("api/evt/" + call)).body());
        assertThat(json.getMap("").keySet().toString()).isEqualTo("[cn, feed]");
        assertThat(json.getString("cn")).isEqualTo("evt" + call.split("\\?", 2)[0]);
        List<Map<String, Object>> events = json.getList("feed");
        assertThat(events).isNotEmpty().allSatisfy(SampleExchangesIT::assertEvent);
        assertThat(events.get(events.size() - 1)).containsEntry("text", "second");
    }

    @Test
    void theFlatStyleHasEnvelopesOfItsOwn() {
        String event = circle.event(author, "flat");
        assertThat(author.post("evtdelete", "a00eventId=" + event, "a01call=evtget", "a01eventId=" + event)
                        .body())
                .matches("\\{\"a00\":\\{\"r\":\\{\"r\":\"true\"},\"cn\":\"evtdelete\"},\"a01\":\\{\"un\":\\{\"un\":"
                        + "\\{\"FiZClassId\":\"503\",\"message\":\"[^\"]+\"}},\"cn\":\"evtget\"}}");
    }

    private static void assertEvent(Map<String, Object> event) {
        assertThat(event).containsKeys(ALWAYS.toArray(String[]::new));
        assertThat(event.get("comments")).isInstanceOf(List.class);
        assertThat(event.get("startDate")).asString().matches(TIME);
        assertThat(event.get("modifDate")).asString().matches(TIME);
        ALWAYS.stream()
                .filter(name -> !name.equals("comments"))
                .forEach(name -> assertThat(event.get(name)).as(name).isInstanceOf(String.class));
    }
}
