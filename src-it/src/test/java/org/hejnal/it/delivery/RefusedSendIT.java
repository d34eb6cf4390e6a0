package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not be sent is refused in the API's own words, and leaves nothing behind. */
@HejnalTest
class RefusedSendIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");

    static Stream<Arguments> badCalls() {
        return Stream.of(
                bad("param_missing", "message_pl", Map.of("message_pl", "")),
                bad("param_invalid", "message_pl", Map.of("message_pl", " ")),
                bad("param_invalid", "message_pl", Map.of("message_pl", "x".repeat(10_001))),
                bad("param_invalid", "message_en", Map.of("message_en", "x".repeat(10_001))),
                bad("param_missing", "user_id", Map.of("user_id", "")),
                bad("param_invalid", "user_ids", Map.of("user_ids", "1002|1003")),
                bad("param_invalid", "user_id", Map.of("user_id", "anna")),
                bad("param_invalid", "user_ids", Map.of("user_id", "", "user_ids", "1001||1002")),
                bad("param_invalid", "data", Map.of("data", "[1]")),
                bad("param_invalid", "data", Map.of("data", "{\"a\": 1")),
                bad("param_invalid", "data", Map.of("data", "{} {}")),
                bad("param_invalid", "data", Map.of("data", "{\"a\":\"" + "x".repeat(65_536) + "\"}")),
                bad("param_invalid", "send_after", Map.of("send_after", "tomorrow")),
                bad("param_invalid", "send_after", Map.of("send_after", "2026-02-30 10:00:00")),
                bad("param_invalid", "send_after", Map.of("send_after", "1795338630")),
                bad("param_invalid", "event_type_id", Map.of("event_type_id", "a|b")),
                bad("param_invalid", "format", Map.of("format", "yaml")),
                bad("param_missing", "callback", Map.of("format", "jsonp")),
                bad("param_invalid", "callback", Map.of("format", "jsonp", "callback", "alert(1);//")),
                bad("object_not_found", "event_type_id", Map.of("event_type_id", "nothing")),
                bad("object_not_found", "user_id", Map.of("user_id", "999999")),
                bad("object_not_found", "user_ids", Map.of("user_id", "", "user_ids", "1001|1002|999999|1003")));
    }

    private static Arguments bad(String error, String parameter, Map<String, String> change) {
        return Arguments.of(error, parameter, change);
    }

    @ParameterizedTest
    @MethodSource("badCalls")
    void badInputIsNamedAndChangesNothing(String error, String parameter, Map<String, String> change) {
        Map<String, String> call = new HashMap<>(Map.of("user_id", "1001", "message_pl", "Nie"));
        call.putAll(change);
        call.values().removeIf(String::isEmpty);
        long before = notifications();

        Answer answer = admin.post("events2/send_notification", call);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("error")).isEqualTo(error);
        assertThat(answer.json().getString("message")).isNotBlank();
        if (!parameter.isEmpty()) {
            assertThat(answer.json().getString("param_name")).isEqualTo(parameter);
            assertThat(answer.json().getMap("user_messages.fields." + parameter))
                    .containsOnlyKeys("pl", "en");
        }
        assertThat(notifications()).isEqualTo(before);
    }

    @Test
    void onlyAdministrativeConsumersSend() {
        long before = notifications();
        Answer answer = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .post("events2/send_notification", Map.of("user_id", "1001", "message_pl", "Nie"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("error")).isEqualTo("method_forbidden");
        assertThat(answer.json().getString("reason")).isEqualTo("trusted_required");
        assertThat(notifications()).isEqualTo(before);
    }

    @Test
    void aWrongSecretSendsNothing() {
        long before = notifications();
        Answer answer = UsosClient.of(hub.baseUrl(), "demo-admin", "guess")
                .post("events2/send_notification", Map.of("user_id", "1001", "message_pl", "Nie"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().getString("message")).isEqualTo("Invalid signature.");
        assertThat(answer.body()).doesNotContain("demo-admin-secret");
        assertThat(notifications()).isEqualTo(before);
    }

    @Test
    void aReplaySendsNothing() {
        var send = admin.signedPost("events2/send_notification", Map.of("user_id", "2010", "message_pl", "Raz"));
        assertThat(send.get().status()).isEqualTo(200);
        long before = notifications();
        assertThat(send.get().status()).isEqualTo(401);
        assertThat(notifications()).isEqualTo(before);
    }

    @Test
    void aBodyOverTheLimitIsRefusedUnread() {
        Answer answer = admin.post("events2/send_notification", Map.of("message_pl", "x".repeat(3_000_000)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().getString("message")).isNotBlank();
    }

    private long notifications() {
        return database.number("SELECT count(*) FROM notification");
    }
}
