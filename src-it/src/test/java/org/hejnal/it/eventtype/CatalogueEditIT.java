package org.hejnal.it.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HejnalTest
class CatalogueEditIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final UsosClient app = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
    private final String type = "it." + UUID.randomUUID().toString().substring(0, 8);

    /** Other tests count the types. */
    @AfterEach
    void forget() {
        database.update("DELETE FROM notification WHERE event_type_id = ?", type);
        database.update("DELETE FROM event_type WHERE id = ?", type);
    }

    @Test
    void anAdministrativeConsumerAddsATypeThatWorks() {
        add();
        JsonPath found = type("id|name|is_enabled|is_mandatory|send_by_default|version|channels[id]|schedules[id]");
        assertThat(found.getString("name.pl")).isEqualTo("Próba");
        assertThat(found.getBoolean("is_enabled")).isTrue();
        assertThat(found.getBoolean("is_mandatory")).isFalse();
        assertThat(found.getInt("version")).isZero();
        assertThat(found.getList("channels.id")).containsExactly(type + ":inbox");
        assertThat(found.getList("schedules.id")).containsExactly(type + ":immediately");

        admin.post("events2/send_notification", Map.of("user_id", "2005", "message_pl", type, "event_type_id", type));
        soon().until(() ->
                admin.get("events2/latest_notifications?as_user_id=2005").body().contains(type));
    }

    @Test
    void aPatchChangesWhatItNamesAndNothingElse() {
        add();
        assertDone(update("type", "{'id': '" + type + "', 'description': {'pl': 'Opis', 'en': 'About'}}"));
        assertDone(
                update("type", "{'id': '" + type + "', 'name': {'en': 'Trial'}, 'is_mandatory': true, 'version': 1}"));
        JsonPath found = type("name|description|is_mandatory|version");
        assertThat(found.getString("name.pl")).isEqualTo("Próba");
        assertThat(found.getString("name.en")).isEqualTo("Trial");
        assertThat(found.getString("description.en")).isEqualTo("About");
        assertThat(found.getInt("version")).isEqualTo(2);

        assertThat(update("type", "{'id': '" + type + "', 'is_enabled': false, 'version': 1}")
                        .json()
                        .getString("reason"))
                .isEqualTo("version_conflict");
        assertDone(update("type", "{'id': '" + type + "', 'description': null}"));
        assertThat(type("description").getString("description.en")).isNull();
        assertThat(type("is_enabled").getBoolean("is_enabled")).isTrue();
    }

    @Test
    void parallelPatchesAddUp() {
        add();
        List<String> keys = List.of("is_enabled", "is_mandatory", "send_by_default");
        List<String> bodies = Together.call(
                keys.size(),
                i -> update("type", "{'id': '" + type + "', '" + keys.get(i) + "': " + (i == 1) + "}")
                        .body());
        assertThat(bodies).containsOnly("{}");
        JsonPath found = type("is_enabled|is_mandatory|send_by_default|version");
        assertThat(found.getBoolean("is_enabled")).isFalse();
        assertThat(found.getBoolean("is_mandatory")).isTrue();
        assertThat(found.getBoolean("send_by_default")).isFalse();
        assertThat(found.getInt("version")).isEqualTo(3);
    }

    @Test
    void channelsAndSchedulesAreGivenToATypeAndChanged() {
        add();
        assertDone(
                update("channel", "{'event_type': '" + type + "', 'channel': {'id': 'email'}, 'is_mandatory': true}"));
        assertDone(update("channel", "{'id': '" + type + ":email', 'send_by_default': false, 'version': 0}"));
        JsonPath channel = admin.get("events2/event_channel?event_type_id=" + type
                        + "&channel_id=email&fields=id|is_enabled|is_mandatory|send_by_default|version")
                .json();
        assertThat(channel.getBoolean("is_enabled")).isTrue();
        assertThat(channel.getBoolean("is_mandatory")).isTrue();
        assertThat(channel.getBoolean("send_by_default")).isFalse();
        assertThat(channel.getInt("version")).isEqualTo(1);

        assertDone(update("schedule", "{'event_type': {'id': '" + type + "'}, 'schedule': 'weekly'}"));
        assertDone(update("schedule", "{'id': '" + type + ":weekly', 'is_enabled': false}"));
        assertThat(admin.get("events2/event_type_schedule?event_type_schedule_id=" + type + ":weekly")
                        .json()
                        .getBoolean("is_enabled"))
                .isFalse();
        assertThat(update("channel", "{'event_type': '" + type + "', 'channel': 'pigeon'}")
                        .json()
                        .getString("error"))
                .isEqualTo("object_not_found");
        assertThat(update("schedule", "{'id': '" + type + ":never'}").json().getString("error"))
                .isEqualTo("object_not_found");
    }

    @Test
    void aChannelWithoutAConnectionIsOfferedButNotMandatory() {
        add();
        assertDone(update("channel", "{'event_type': '" + type + "', 'channel': 'sms'}"));
        for (String body : List.of(
                "{'id': '" + type + ":sms', 'is_mandatory': true}",
                "{'event_type': '" + type + "', 'channel': 'push', 'is_mandatory': true}")) {
            JsonPath answer = update("channel", body).json();
            assertThat(answer.getString("error")).isEqualTo("object_invalid");
            assertThat(answer.getString("reason")).isEqualTo("channel_not_connected");
        }
        assertThat(database.number("SELECT count(*) FROM event_channel WHERE event_type_id = ? AND is_mandatory", type))
                .isZero();
    }

    @Test
    void nobodyElseGetsIn() {
        add();
        UsosClient anna = app.with(GrantedToken.enter(database, 1001));
        UsosClient ewa = app.with(GrantedToken.enter(database, 1000));
        String body = "{\"id\": \"" + type + ":inbox\", \"is_mandatory\": true}";
        Map<String, String> form = Map.of("body", body);
        assertThat(app.post("events2/update_event_channel", form).json().getString("reason"))
                .isEqualTo("user_missing");
        assertThat(anna.post("events2/update_event_channel", form).json().getString("reason"))
                .isEqualTo("trusted_required");
        assertThat(new JsonPath(HttpCall.to(hub.baseUrl() + "/services/events2/update_event_channel")
                                .json(body)
                                .send()
                                .body())
                        .getString("reason"))
                .isEqualTo("consumer_missing");
        assertDone(ewa.post("events2/update_event_channel", form));

        Map<String, String> added = Map.of("body", "{\"id\": \"it.new\", \"name\": {\"pl\": \"Nowy\"}}");
        assertThat(ewa.post("events2/update_event_type", added).json().getString("error"))
                .as("only consumers add types")
                .isEqualTo("object_not_found");
    }

    @Test
    void badBodiesChangeNothing() {
        add();
        for (String body : List.of(
                "{'id': '" + type + "', 'colour': 'red'}",
                "{'id': '" + type + "', 'is_enabled': 'yes'}",
                "{'id': '" + type + "', 'name': null}",
                "{'id': '" + type + "', 'name': {'pl': null}}",
                "{'id': '" + type + "', 'name': {'pl': '" + "x".repeat(201) + "'}}",
                "{'id': 'one_time_code', 'is_mandatory': false}",
                "{'id': 'has:colon', 'name': {'pl': 'x'}}",
                "{'is_enabled': true}",
                "[]")) {
            JsonPath answer = update("type", body).json();
            assertThat(answer.getString("error")).as(body).isEqualTo("param_invalid");
            assertThat(answer.getString("param_name")).isEqualTo("body");
        }
        assertThat(type("version").getInt("version")).isZero();
    }

    private void add() {
        assertDone(update("type", "{'id': '" + type + "', 'name': {'pl': 'Próba'}}"));
    }

    private Answer update(String what, String body) {
        return admin.post(
                "events2/update_event_" + what, Map.of("body", body.replace('\'', '"'), "as_user_id", "1000"));
    }

    private JsonPath type(String fields) {
        return admin.get("events2/event_type?id=" + type + "&fields=" + fields).json();
    }

    private static void assertDone(Answer answer) {
        assertThat(answer.body()).isEqualTo("{}");
    }
}
