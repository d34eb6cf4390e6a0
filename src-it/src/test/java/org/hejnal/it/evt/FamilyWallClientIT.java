package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.json.Json;
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
        JsonPath seen = new JsonPath(project.run(
                "familywall.js",
                Json.createObjectBuilder()
                        .add("baseUrl", hub.baseUrl() + "/api")
                        .add("identifier", circle.signIn(TestCircle.MEMBER))
                        .add("password", "demo")
                        .build()
                        .toString()));

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
}
