package org.hejnal.it.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** How much a consumer may use, by its own signatures. */
@HejnalTest
class ConsumerLimitsIT {
    private static final String SEND = "services/events2/send_notification";

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final String key = "limited-" + UUID.randomUUID();
    private final Crowd people = Crowd.enter(database, 4);
    private final long administrator = people.firstId();
    private final UsosClient asAdministrator = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
            .with(GrantedToken.enter(database, administrator, "{administration}"));
    private final long signedAt = Instant.now().getEpochSecond();
    private final String secret;

    ConsumerLimitsIT() {
        database.update("UPDATE account SET directory_administrator = true WHERE id = ?", administrator);
        secret = change("create_consumer", Map.of("name_pl", "Próba", "administrative_methods", SEND))
                .text("consumer_secret");
    }

    @Test
    void beyondItsRequestsItWaitsAndOthersDoNot() {
        change("update_consumer", Map.of("requests_per_minute", "3"));
        for (int i = 0; i < 3; i++) {
            assertThat(whoAmI(secret).status()).isEqualTo(200);
        }
        HttpResponse<String> refused = plain("late");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(HttpCall.header(refused, "Retry-After"))).isBetween(1, 60);
        JsonPath error = new JsonPath(refused.body());
        assertThat(error.getString("message")).contains("3 requests in a minute");
        assertThat(error.getString("user_messages.generic_message.pl")).isNotBlank();
        assertThat(UsosClient.of(hub.baseUrl(), key, secret)
                        .post("oauth/request_token", Map.of("oauth_callback", "oob"))
                        .status())
                .as("tokens count, too")
                .isEqualTo(429);
        assertThat(shown("consumer_key").getString("consumer_key"))
                .as("others go on")
                .isEqualTo(key);

        change("update_consumer", Map.of("requests_per_minute", "1000"));
        assertThat(plain("late").statusCode())
                .as("what was refused has not used its nonce up")
                .isEqualTo(200);
        assertThat(plain("late").statusCode()).as("now it has").isEqualTo(401);
    }

    @Test
    void whatIsNotProvenUsesNothingUp() {
        change("update_consumer", Map.of("requests_per_minute", "2"));
        Supplier<Answer> signed = UsosClient.of(hub.baseUrl(), key, secret).signedPost("apisrv/consumer", Map.of());
        assertThat(signed.get().status()).isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            assertThat(whoAmI("wrong").status()).as("forged").isEqualTo(401);
            assertThat(signed.get().status()).as("sent again").isEqualTo(401);
        }
        assertThat(whoAmI(secret).status()).isEqualTo(200);
        assertThat(whoAmI(secret).status()).isEqualTo(429);
    }

    @Test
    void beyondItsRecipientsNobodyIsNotified() {
        change("update_consumer", Map.of("recipients_per_day", "3"));
        Map<String, String> first = Map.of(
                "user_ids", id(0) + "|" + id(1), "message_pl", "Raz", "idempotency_key", "k", "return_id", "true");
        Answer sent = send(first);
        assertThat(sent.status()).isEqualTo(200);
        assertThat(send(first).text("send_id")).as("a repeat is answered").isEqualTo(sent.text("send_id"));
        assertThat(today()).as("and counts once").isEqualTo(2);

        assertThat(send(Map.of("user_ids", id(2) + "|" + id(3), "message_pl", "Dwa"))
                        .status())
                .isEqualTo(429);
        HttpResponse<String> refused = HttpCall.to(hub.baseUrl() + "/" + SEND)
                .header("Authorization", plainHeader("send"))
                .form(Map.of("user_ids", id(2) + "|" + id(3), "message_pl", "Dwa"))
                .send();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(HttpCall.header(refused, "Retry-After"))).isBetween(1, 25 * 3600);
        assertThat(new JsonPath(refused.body()).getString("message")).contains("2 recipients", "Nobody");
        assertThat(sends()).as("of the refused ones there is nothing").isEqualTo(1);
        assertThat(send(Map.of("user_id", id(2), "message_pl", "Trzy")).status())
                .isEqualTo(200);
        assertThat(today()).isEqualTo(3);

        database.update("UPDATE consumer_send_use SET day = day - 1 WHERE consumer_id = " + consumer());
        assertThat(today()).as("a day later").isZero();
        assertThat(send(Map.of("user_ids", id(0) + "|" + id(1) + "|" + id(2), "message_pl", "Jutro"))
                        .status())
                .isEqualTo(200);
        assertThat(today()).isEqualTo(3);
    }

    @Test
    void whoIsSkippedTakesNothingAndNothingIsWrittenForWhoHasNothingLeft() {
        change("update_consumer", Map.of("recipients_per_day", "2"));
        Map<String, String> form =
                Map.of("user_ids", id(0) + "|999999999999|" + id(1), "message_pl", "Raz", "skip_unknown", "true");
        assertThat(send(form).status()).isEqualTo(200);
        assertThat(today()).isEqualTo(2);
        assertThat(send(form).status()).isEqualTo(429);
        assertThat(send(Map.of("user_ids", "999999999999", "message_pl", "Dwa", "skip_unknown", "true"))
                        .status())
                .isEqualTo(429);
        assertThat(sends()).isEqualTo(1);
    }

    @Test
    void ofSendsAtTheSameTimeAsManyAreAcceptedAsThereIsRoomFor() {
        change("update_consumer", Map.of("recipients_per_day", "5"));
        List<Answer> answers = Together.call(12, i -> send(Map.of("user_id", id(i % 4), "message_pl", "Naraz " + i)));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(5);
        assertThat(answers).filteredOn(answer -> answer.status() == 429).hasSize(7);
        assertThat(sends()).isEqualTo(5);
        assertThat(today()).isEqualTo(5);
    }

    @Test
    void limitsAreShownChangedAndWrittenDown() {
        assertThat(shown("requests_per_minute").getString("requests_per_minute"))
                .isNull();
        assertThat(shown("limits").getInt("limits.requests_per_minute"))
                .as("the installation's")
                .isEqualTo(1_000_000);
        change("update_consumer", Map.of("requests_per_minute", "50", "recipients_per_day", "60"));
        JsonPath shown = shown("requests_per_minute|recipients_per_day|limits|recipients_today");
        assertThat(shown.getMap("")).containsEntry("requests_per_minute", 50).containsEntry("recipients_per_day", 60);
        assertThat(shown.getMap("limits")).isEqualTo(Map.of("requests_per_minute", 50, "recipients_per_day", 60));
        assertThat(shown.getInt("recipients_today")).isZero();
        change("update_consumer", Map.of("recipients_per_day", ""));
        assertThat(shown("recipients_per_day").getString("recipients_per_day")).isNull();
        assertThat(shown("requests_per_minute").getInt("requests_per_minute")).isEqualTo(50);
        assertThat(database.text(
                        "SELECT value_before::text || value_after::text FROM audit_entry WHERE target_id = ? ORDER BY id"
                                + " DESC LIMIT 1",
                        key))
                .contains("recipients_per_day", "60", "null")
                .doesNotContain("requests_per_minute");

        for (String wrong : List.of("0", "-1", "1000001", "x", "1.5")) {
            Answer refused = change("update_consumer", Map.of("requests_per_minute", wrong));
            assertThat(refused.text("error")).as(wrong).isEqualTo("param_invalid");
            assertThat(refused.text("param_name")).isEqualTo("requests_per_minute");
        }
        assertThat(change("update_consumer", Map.of("recipients_per_day", "0")).text("param_name"))
                .isEqualTo("recipients_per_day");
        assertThat(shown("requests_per_minute").getInt("requests_per_minute")).isEqualTo(50);
    }

    private String id(int person) {
        return Long.toString(people.firstId() + person);
    }

    private Answer change(String method, Map<String, String> facts) {
        Map<String, String> form = new HashMap<>(facts);
        form.put("consumer_key", key);
        return asAdministrator.post("hejnal/" + method, form);
    }

    private JsonPath shown(String fields) {
        return asAdministrator
                .get("hejnal/consumer?consumer_key=" + key + "&fields=" + fields)
                .json();
    }

    private int today() {
        return shown("recipients_today").getInt("recipients_today");
    }

    private Answer send(Map<String, String> form) {
        return UsosClient.of(hub.baseUrl(), key, secret).post("events2/send_notification", form);
    }

    private Answer whoAmI(String by) {
        return UsosClient.of(hub.baseUrl(), key, by).get("apisrv/consumer");
    }

    private long consumer() {
        return database.number("SELECT id FROM consumer WHERE consumer_key = ?", key);
    }

    private long sends() {
        return database.number("SELECT count(*) FROM notification WHERE consumer_id = " + consumer());
    }

    private HttpResponse<String> plain(String nonce) {
        return HttpCall.to(hub.baseUrl() + "/services/apisrv/consumer")
                .header("Authorization", plainHeader(nonce))
                .send();
    }

    private String plainHeader(String nonce) {
        return "OAuth oauth_consumer_key=\"" + key + "\", oauth_signature_method=\"PLAINTEXT\", oauth_timestamp=\""
                + signedAt + "\", oauth_nonce=\"" + nonce + "\", oauth_signature=\"" + secret + "%26\"";
    }
}
