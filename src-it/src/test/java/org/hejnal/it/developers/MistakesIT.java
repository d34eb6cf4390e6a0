package org.hejnal.it.developers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** What somebody is told who calls the API for the first time and does not get everything right. */
@HejnalTest
class MistakesIT {
    private static final String SEND = "/services/events2/send_notification";

    private final Hub hub = Hub.main();
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");

    @Test
    void aJsonObjectDoesAsAForm() {
        Crowd crowd = Crowd.enter(new Database(hub.database()), 2);
        String message = "JSON " + UUID.randomUUID();
        HttpResponse<String> answer = HttpCall.to(
                        hub.baseUrl() + SEND + "?" + HttpCall.encoded(plain("demo-admin-secret&")))
                .json("{\"user_ids\": [" + crowd.firstId() + ", \"" + crowd.lastId() + "\"], \"message_pl\": \""
                        + message + "\", \"data\": {\"room\": 7}, \"return_id\": true}")
                .send();

        assertThat(answer.body()).startsWith("{\"send_id\":\"");
        soon().until(() -> inbox(crowd.lastId()).contains(message));
        assertThat(inbox(crowd.firstId())).contains(message, "{\"room\":7}");
    }

    @Test
    void aNameThatNoMethodKnowsIsToldInAHeader() {
        String address = hub.baseUrl() + "/services/events2/event_type?fields=id";
        HttpResponse<String> refused = HttpCall.to(address + "&type_id=custom").send();
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(HttpCall.header(refused, "Warning"))
                .isEqualTo("299 - \"services/events2/event_type does not know and ignored: 'type_id'\"");
        assertThat(HttpCall.header(refused, "Access-Control-Expose-Headers")).contains("Warning");

        HttpResponse<String> answered =
                HttpCall.to(address + "&id=custom&lang=en").send();
        assertThat(answered.body()).isEqualTo("{\"id\":\"custom\"}");
        assertThat(HttpCall.header(answered, "Warning")).contains("'lang'");
        assertThat(HttpCall.header(HttpCall.to(address + "&id=custom").send(), "Warning"))
                .isEmpty();
    }

    @Test
    void anEntityThatIsNotReadIsToldInAHeader() {
        HttpResponse<String> refused = HttpCall.to(hub.baseUrl() + "/services/events2/event_type")
                .entity("text/plain", "id=custom".getBytes(StandardCharsets.UTF_8))
                .send();
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(HttpCall.header(refused, "Warning")).contains("'text/plain'", "application/json");
    }

    /** The public address is the one that a proxy in front of the hub would have been called at. */
    @Test
    void whoHasTheSecretSeesWhatTheHubHasSigned() {
        JsonPath told = signedForThePublicAddress("demo-admin-secret");
        assertThat(told.getString("message")).isEqualTo("Invalid signature.");
        String called = hub.baseUrl().replace("localhost", "127.0.0.1") + SEND;
        assertThat(told.getString("signature_address")).isEqualTo(called);
        assertThat(told.getString("signature_base_string"))
                .startsWith("POST&" + HttpCall.encode(called) + "&message_pl%3DNie%26oauth_consumer_key%3D")
                .endsWith("%26user_id%3D1001");
    }

    /** Else anybody could ask which consumers are of administrators. */
    @Test
    void whoHasNoSecretLearnsNothing() {
        Map<String, Object> told = signedForThePublicAddress("guess").getMap("");
        assertThat(told).containsEntry("message", "Invalid signature.");
        assertThat(told.keySet()).noneMatch(name -> name.startsWith("signature_"));
    }

    private JsonPath signedForThePublicAddress(String secret) {
        return UsosClient.of(hub.baseUrl(), "demo-admin", secret)
                .post("events2/send_notification", Map.of("user_id", "1001", "message_pl", "Nie"), "127.0.0.1")
                .json();
    }

    private String inbox(long person) {
        return admin.get("events2/latest_notifications?as_user_id=" + person).body();
    }

    private static Map<String, String> plain(String signature) {
        return Map.of(
                "oauth_consumer_key",
                "demo-admin",
                "oauth_signature_method",
                "PLAINTEXT",
                "oauth_signature",
                signature);
    }
}
