package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what: an owner, the event's author, another member, somebody who is in no circle of theirs, nobody. */
@HejnalTest
class RightsMatrixIT {
    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);
    private final List<EvtClient> everybody = List.of(
            circle.as(TestCircle.OWNER),
            author,
            circle.as(TestCircle.MEMBER),
            circle.as(TestCircle.STRANGER),
            new EvtClient(hub));

    /** 0 is success. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "create, 0 0 0 503 501",
                "update, 0 0 504 503 501",
                "delete, 0 0 504 503 501",
                "comment, 0 0 0 503 501",
                "get, 0 0 0 503 501",
                "getbyplace, 0 0 0 503 501",
                "list, 0 0 0 0 501",
                "listinterval, 0 0 0 0 501",
                "listmonth, 0 0 0 0 501",
                "listweek, 0 0 0 0 501",
                "navigate, 0 0 0 503 501"
            })
    void everyMethodForEverybody(String method, String expected) {
        String place = author.feed("poi/create", "name=Aula").getString("placeId");
        List<String> codes = everybody.stream()
                .map(client -> client.error("evt/" + method, fields(method, place)))
                .toList();
        assertThat(String.join(" ", codes)).isEqualTo(expected);
    }

    private String[] fields(String method, String place) {
        return switch (method) {
            case "create" -> new String[] {"circleId=" + circle.id(), "text=x", "startDate=2026-03-01"};
            case "update", "comment" -> new String[] {"eventId=" + circle.event(author, "x"), "text=y"};
            case "delete", "get" -> new String[] {"eventId=" + circle.event(author, "x")};
            case "navigate" -> new String[] {"eventId=" + circle.event(author, "x"), "offset=1"};
            case "getbyplace" -> new String[] {"placeId=" + place};
            case "listinterval" -> new String[] {"from=2026-01-01", "to=2027-01-01"};
            default -> new String[0];
        };
    }

    @Test
    void listsShowAStrangerNothing() {
        circle.event(author, "secret");
        EvtClient stranger = circle.as(TestCircle.STRANGER);
        assertThat(stranger.post("evt/list").body()).isEqualTo("{\"cn\":\"evtlist\",\"feed\":[]}");
        assertThat(stranger.post("evt/listinterval", "from=2026-01-01", "to=2027-01-01")
                        .body())
                .isEqualTo("{\"cn\":\"evtlistinterval\",\"feed\":[]}");
        assertThat(stranger.post("evt/list", "q=secret").body()).isEqualTo("{\"cn\":\"evtlist\",\"feed\":[]}");
        assertThat(stranger.post("poi/getall").body()).isEqualTo("{\"cn\":\"poigetall\",\"feed\":[]}");
        assertThat(stranger.error("evt/sync", "calendarId=calendar/" + circle.id()))
                .isEqualTo("503");
        assertThat(stranger.error("acc/getfamily", "circleId=" + circle.id())).isEqualTo("503");
        assertThat(stranger.error("ctc/list", "circleId=" + circle.id())).isEqualTo("503");
    }

    @ParameterizedTest
    @CsvSource({"get", "update", "delete", "comment", "navigate"})
    void whatIsHiddenReadsLikeWhatIsNotThere(String method) {
        String event = circle.event(author, "secret");
        EvtClient stranger = circle.as(TestCircle.STRANGER);
        HttpResponse<String> hidden = stranger.post("evt/" + method, "eventId=" + event, "text=x", "offset=1");
        author.feed("evt/delete", "eventId=" + event);
        HttpResponse<String> gone = stranger.post("evt/" + method, "eventId=" + event, "text=x", "offset=1");
        assertThat(hidden.body()).isEqualTo(gone.body()).contains("\"503\"");
        assertThat(author.post("evt/" + method, "eventId=" + event, "text=x", "offset=1")
                        .body())
                .isEqualTo(gone.body());
    }

    @Test
    void aHiddenCircleReadsLikeNone() {
        EvtClient stranger = circle.as(TestCircle.STRANGER);
        String hidden = stranger.post("evt/create", "circleId=" + circle.id(), "startDate=2026-03-01")
                .body();
        String none = stranger.post("evt/create", "circleId=99999999", "startDate=2026-03-01")
                .body();
        assertThat(hidden.replace("" + circle.id(), "?")).isEqualTo(none.replace("99999999", "?"));
    }

    @Test
    void onlyOwnersChangeWhoIsInACircle() {
        EvtClient owner = everybody.get(0);
        String stranger = "accountId=" + circle.id(TestCircle.STRANGER);
        String where = "circleId=" + circle.id();
        assertThat(everybody.stream()
                        .skip(1)
                        .map(client -> client.error("acc/addmember", where, stranger))
                        .toList())
                .containsExactly("504", "504", "503", "501");
        assertThat(owner.error("acc/addmember", where, stranger)).isEqualTo("0");
        assertThat(owner.error("acc/addmember", where, stranger)).isEqualTo("502");
        assertThat(author.error("acc/removemember", where, stranger)).isEqualTo("504");
        String event = circle.event(author, "seen");
        EvtClient newcomer = circle.as(TestCircle.STRANGER);
        assertThat(newcomer.error("evt/get", "eventId=" + event)).isEqualTo("0");
        assertThat(owner.error("acc/removemember", where, stranger)).isEqualTo("0");
        assertThat(newcomer.error("evt/get", "eventId=" + event)).isEqualTo("503");
        assertThat(owner.error("acc/removemember", where, "accountId=" + circle.id(TestCircle.OWNER)))
                .isEqualTo("502");
    }
}
