package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** What is refused, by which code, and in which shape. */
@HejnalTest
class ErrorRowsIT {
    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);
    private final EvtClient stranger = circle.as(TestCircle.STRANGER);

    @Test
    void whoIsNotSignedInGets501() {
        EvtClient nobody = new EvtClient(hub);
        List.of(
                        "create",
                        "update",
                        "delete",
                        "comment",
                        "get",
                        "getbyplace",
                        "list",
                        "listinterval",
                        "listmonth",
                        "listweek",
                        "navigate")
                .forEach(method -> {
                    HttpResponse<String> answer = nobody.post("evt/" + method, "eventId=144_1", "text=x");
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertError(answer, "evt" + method, "501", "FizAccountNotFoundInSessionException");
                });
    }

    @Test
    void badParametersGet502() {
        List.of(
                        "create?text=no+date",
                        "create?startDate=1301644800",
                        "create?startDate=2026-02-29",
                        "create?startDate=2026-03-01&endDate=2026-02-01",
                        "create?startDate=9999-12-31T23:59:59Z",
                        "create?startDate=1849-12-31",
                        "create?startDate=2026-03-01&type=BIRTHDAY_ACCOUNT",
                        "create?startDate=2026-03-01&type=WEDDING",
                        "create?startDate=2026-03-01&type=BIRTHDAY",
                        "create?startDate=2026-03-01&placeId=12",
                        "create?startDate=2026-03-01&private=true",
                        "create?startDate=2026-03-01&timeZone=Mars/Olympus",
                        "create?startDate=2026-03-01&rrule=FREQ=SECONDLY",
                        "create?startDate=2026-03-01&rrule=nonsense",
                        "create?startDate=2026-03-01&reminderList=soon",
                        "create?startDate=2026-03-01&attendees=1x",
                        "create?startDate=2026-03-01&startDate=2026-03-02",
                        "create?startDate=2026-03-01&STARTDATE=2026-03-02",
                        "get",
                        "get?eventId=1234",
                        "get?eventId=",
                        "delete?eventId=-1_1",
                        "comment?eventId=144_1",
                        "listinterval?from=2026-03-01",
                        "listinterval?from=2026-03-02&to=2026-03-01",
                        "listmonth?date=March",
                        "navigate?eventId=144_1&offset=1001",
                        "navigate?eventId=144_1&offset=ten",
                        "evtnothing")
                .forEach(call -> {
                    String name = "evt" + call.split("\\?", 2)[0].replaceFirst("^evt", "");
                    assertError(
                            author.send(author.request("evt/" + call)), name, "502", "FizApiInvalidParameterException");
                    assertThat(circle.events()).as(call).isZero();
                });
    }

    @Test
    void whatDoesNotExistIsA503() {
        assertError(
                author.get("evt/get", "eventId=" + circle.id() + "_999999"),
                "evtget",
                "503",
                "FizApiModelDoesNotExistException");
        assertError(
                author.get("evt/create", "startDate=2026-03-01", "circleId=999999999"),
                "evtcreate",
                "503",
                "FizApiModelDoesNotExistException");
    }

    @Test
    void whatOneSeesAndMayNotDoIsA504() {
        String event = circle.event(author, "mine");
        EvtClient member = circle.as(TestCircle.MEMBER);
        assertError(member.get("evt/delete", "eventId=" + event), "evtdelete", "504", "FizApiModelRightException");
        assertError(
                member.get("evt/update", "eventId=" + event, "text=x"),
                "evtupdate",
                "504",
                "FizApiModelRightException");
    }

    @Test
    void anEditedEventIsNotOverwritten() {
        String event = circle.event(author, "first");
        String etag = author.feed("evt/get", "eventId=" + event).getString("etag");
        author.feed("evt/update", "eventId=" + event, "text=second", "ifMatch=" + etag);
        assertThat(author.error("evt/update", "eventId=" + event, "text=third", "ifMatch=" + etag))
                .isEqualTo("502");
        assertThat(author.feed("evt/get", "eventId=" + event).getString("text")).isEqualTo("second");
    }

    @Test
    void theServersOwnFaultIsA500WithAnIncident() {
        String event = circle.event(author, "broken");
        circle.database()
                .update(
                        "UPDATE calendar_event SET time_zone = 'Nowhere/Never' WHERE circle_id = ? AND number = ?",
                        circle.id(),
                        Long.parseLong(event.split("_")[1]));
        HttpResponse<String> answer = author.get("evt/list");
        assertError(answer, "evtlist", "500", "FizApiUnattendedException");
        assertThat(answer.body()).doesNotContain("Nowhere", "java.").containsPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    }

    @Test
    void otherVerbsAreRefused() {
        assertThat(author.send(author.request("evt/list").method("DELETE")).statusCode())
                .isEqualTo(405);
    }

    @Test
    void somebodyInNoCircleHasNoEvents() {
        assertThat(stranger.feed("evt/list").getList("")).isEmpty();
        assertThat(stranger.error("evt/create", "startDate=2026-03-01")).isEqualTo("503");
    }

    private static void assertError(HttpResponse<String> answer, String method, String code, String exception) {
        JsonPath json = new JsonPath(answer.body());
        assertThat(json.getMap("").keySet().toString()).as(answer.body()).isEqualTo("[cn, un]");
        assertThat(json.getString("cn")).isEqualTo(method);
        assertThat(json.<String, Object>getMap("un"))
                .containsKeys("FiZClassId", "exception", "message")
                .hasSizeLessThanOrEqualTo(json.get("un.userMessage") == null ? 3 : 4)
                .containsAllEntriesOf(Map.of("FiZClassId", code, "exception", exception));
    }
}
