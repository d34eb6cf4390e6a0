package org.hejnal.it.evt;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** Who may do what: an owner, the event's author, another member, somebody who is in no circle of theirs, nobody. */
@HejnalTest
class RightsMatrixIT {
    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    /** 0 is success. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            entry("create", "0 0 0 503 501"),
            entry("update", "0 0 504 503 501"),
            entry("delete", "0 0 504 503 501"),
            entry("comment", "0 0 0 503 501"),
            entry("get", "0 0 0 503 501"),
            entry("getbyplace", "0 0 0 503 501"),
            entry("list", "0 0 0 0 501"),
            entry("listinterval", "0 0 0 0 501"),
            entry("listmonth", "0 0 0 0 501"),
            entry("listweek", "0 0 0 0 501"),
            entry("navigate", "0 0 0 503 501"));

    @Test
    void everyMethodForEverybody() {
        List<EvtClient> everybody = everybody();
        String place = author.feed("poi/create", "name=Aula").getString("placeId");
        Map<String, String> codes = new HashMap<>();
        EXPECTED.keySet()
                .forEach(method -> codes.put(
                        method,
                        everybody.stream()
                                .map(client -> client.error("evt/" + method, fields(method, place)))
                                .collect(joining(" "))));
        assertThat(codes).isEqualTo(EXPECTED);
    }

    private List<EvtClient> everybody() {
        return List.of(
                circle.as(TestCircle.OWNER),
                author,
                circle.as(TestCircle.MEMBER),
                circle.as(TestCircle.STRANGER),
                new EvtClient(hub));
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

    @Test
    void whatIsHiddenReadsLikeWhatIsNotThere() {
        EvtClient stranger = circle.as(TestCircle.STRANGER);
        List.of("get", "update", "delete", "comment", "navigate").forEach(method -> {
            String event = circle.event(author, "secret");
            String[] fields = {"eventId=" + event, "text=x", "offset=1"};
            String hidden = stranger.post("evt/" + method, fields).body();
            author.feed("evt/delete", "eventId=" + event);
            String gone = stranger.post("evt/" + method, fields).body();
            assertThat(hidden).isEqualTo(gone).contains("\"503\"");
            assertThat(author.post("evt/" + method, fields).body()).isEqualTo(gone);
        });
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
        List<EvtClient> everybody = everybody();
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
        assertThat(newcomer.error("evt/get", "eventId=" + event)).isEqualTo("503");
        newcomer.feed("acc/acceptinvite", where);
        assertThat(newcomer.error("evt/get", "eventId=" + event)).isEqualTo("0");
        assertThat(owner.error("acc/removemember", where, stranger)).isEqualTo("0");
        assertThat(newcomer.error("evt/get", "eventId=" + event)).isEqualTo("503");
        assertThat(owner.error("acc/removemember", where, "accountId=" + circle.id(TestCircle.OWNER)))
                .isEqualTo("502");
    }
}
