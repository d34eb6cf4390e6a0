package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.NodeProject;
import org.junit.jupiter.api.Test;

/** npm's familywall-api, which nobody here has written, does its whole job unmodified. */
@HejnalTest
class FamilyWallClientIT {
    private final Hub hub = Hub.main();
    private final NodeProject project = NodeProject.installed();

    @Test
    void signsInCreatesListsUpdatesAndDeletes() {
        TestCircle circle = new TestCircle(hub);
        JsonPath seen = run("familywall.js", circle.signIn(TestCircle.MEMBER));

        assertThat(seen.getString("settings.a00.r.r")).isEqualTo("t");
        assertThat(seen.getList("members.firstName")).hasSize(3);
        assertThat(seen.getMap("profiles")).containsKey("" + circle.id(TestCircle.OWNER));
        assertThat(seen.getString("familySettings.familyId")).isEqualTo("" + circle.id());
        assertThat(seen.getList("medias")).isEmpty();

        assertThat(seen.<String, String>getMap("created"))
                .containsAllEntriesOf(Map.of(
                        "text", "Zażółć & 100%",
                        "startDate", "2026-03-01T10:00:00.000Z",
                        "endDate", "2026-03-01T11:30:00.000Z",
                        "color", "blue",
                        "where", "Aula \"B\"",
                        "description", "A + B = C;\nnext line"));
        assertThat(seen.getList("listed.eventId")).isEqualTo(List.of(seen.getString("created.eventId")));
        assertThat(seen.getMap("listed[0]")).isEqualTo(seen.getMap("created"));
        assertThat(seen.getString("updated.text")).isEqualTo("Changed");
        assertThat(seen.getString("updated.startDate")).isEqualTo("2026-03-01T10:00:00.000Z");
        assertThat(seen.getString("updated.accountId")).isEqualTo("" + circle.id(TestCircle.MEMBER));
        assertThat(seen.getString("updatedAgain.text")).isEqualTo("Changed again");
        assertThat(seen.getBoolean("deleted")).isTrue();
        assertThat(seen.getString("deletedAgain")).isEqualTo("TypeError");
        assertThat(seen.getList("left")).isEmpty();
    }

    /** It sends back what it has read, lists and objects as JavaScript spells them. */
    @Test
    void changesNothingByEchoingWhatItHasRead() {
        TestCircle circle = new TestCircle(hub);
        EvtClient author = circle.as(TestCircle.AUTHOR);
        RichEvents.create(circle, author);
        JsonPath seen = run("familywall-echo.js", circle.signIn(TestCircle.AUTHOR));

        List<Map<String, Object>> before = seen.getList("before");
        List<Map<String, Object>> after = seen.getList("after");
        assertThat(before).hasSize(RichEvents.COUNT);
        assertThat(before)
                .anySatisfy(event -> assertThat(event)
                        .containsKeys("attendees", "rsvp", "reminderList", "rrule", "exceptions", "pictureURIs"));
        List<Map<String, Object>> expected = before.stream()
                .map(HashMap::new)
                .peek(event -> event.put("text", event.get("text") + ", renamed"))
                .map(FamilyWallClientIT::withoutTimeOfChange)
                .toList();
        assertThat(after.stream()
                        .map(HashMap::new)
                        .map(FamilyWallClientIT::withoutTimeOfChange)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(author.feed("evt/listinterval", "from=2026-03-01", "to=2026-04-01")
                        .getList("startDate"))
                .isEqualTo(RichEvents.STARTS);
    }

    private static Map<String, Object> withoutTimeOfChange(Map<String, Object> event) {
        event.remove("modifDate");
        event.remove("etag");
        return event;
    }

    private JsonPath run(String script, String identifier) {
        return new JsonPath(project.run(
                script,
                Json.createObjectBuilder()
                        .add("baseUrl", hub.baseUrl() + "/api")
                        .add("identifier", identifier)
                        .add("password", "demo")
                        .build()
                        .toString()));
    }
}
