package org.hejnal.it.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import com.github.scribejava.core.model.OAuth1AccessToken;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** The whole life of a consumer, by methods, with clients that sign as it. */
@HejnalTest
class ConsumersIT {
    private static final String SEND = "services/events2/send_notification";

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final String key = "it-" + UUID.randomUUID();
    private final long administrator = Crowd.enter(database, 1).firstId();
    private final UsosClient asAdministrator = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
            .with(GrantedToken.enter(database, administrator, "{administration}"));

    ConsumersIT() {
        database.update("UPDATE account SET directory_administrator = true WHERE id = ?", administrator);
    }

    @Test
    void aNewConsumerCallsAtOnceAndItsSecretIsToldOnce() {
        String secret = create(Map.of(
                        "name_en", "Library",
                        "email", "library@example.edu",
                        "administrative_methods", SEND,
                        "callback_origins", "https://Library.example.edu|pl.example.library:"))
                .text("consumer_secret");
        assertThat(secret).matches("[A-Za-z0-9]{40}");
        UsosClient own = UsosClient.of(hub.baseUrl(), key, secret);
        assertThat(own.get("apisrv/consumer?fields=key|administrative_methods|email|is_verified")
                        .body())
                .contains(key, SEND, "library@example.edu", "true");

        JsonPath shown = shown("consumer_key|name|callback_origins|is_enabled|people|last_used_on|former_secret_until");
        assertThat(shown.getString("name.en")).isEqualTo("Library");
        assertThat(shown.getList("callback_origins"))
                .containsExactly("https://library.example.edu", "pl.example.library:");
        assertThat(shown.getBoolean("is_enabled")).isTrue();
        assertThat(shown.getInt("people")).isZero();
        soon("the day is noted").until(() -> shown("last_used_on").getString("last_used_on") != null);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(LocalDate.parse(shown("last_used_on").getString("last_used_on")))
                .as("today, wherever that is")
                .isBetween(today.minusDays(1), today.plusDays(1));

        Answer listed = asAdministrator.get("hejnal/consumers?query=" + key.toUpperCase(java.util.Locale.ROOT));
        assertThat(listed.json().getList("items.consumer_key")).containsExactly(key);
        assertThat(listed.json().getBoolean("next_page")).isFalse();
        String written =
                database.text("SELECT string_agg(value_after::text, ' ') FROM audit_entry WHERE target_id = ?", key);
        assertThat(written).contains("Library", "l***@example.edu").doesNotContain(secret);
        assertThat(listed.body()).doesNotContain(secret);
        assertThat(database.text("SELECT secret FROM consumer WHERE consumer_key = ?", key))
                .startsWith("v")
                .doesNotContain(secret);
    }

    @Test
    void aMadeKeyIsAnswered() {
        Answer made = asAdministrator.post("hejnal/create_consumer", Map.of("name_pl", "Bez klucza"));
        assertThat(made.text("consumer_key")).matches("[A-Za-z0-9]{20}");
        UsosClient own = UsosClient.of(hub.baseUrl(), made.text("consumer_key"), made.text("consumer_secret"));
        assertThat(own.get("apisrv/consumer?fields=administrative_methods").body())
                .isEqualTo("{\"administrative_methods\":[]}");
    }

    @Test
    void ofManyWhoWantOneKeyOneGetsIt() {
        List<Answer> answers = Together.call(8, i -> create(Map.of()));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(7)
                .allSatisfy(answer -> assertThat(answer.text("reason")).isEqualTo("key_taken"));
        assertThat(acts()).isEqualTo("consumer.create");
    }

    @Test
    void whatIsWrongIsNamedAndChangesNothing() {
        assertRefused(
                create(Map.of("administrative_methods", SEND + "|services/events2/send_notificaton")), SEND + "'");
        assertRefused(create(Map.of("administrative_methods", "*|" + SEND)), "alone");
        assertRefused(create(Map.of("callback_origins", "https://[2001:db8::1]")), "no origin");
        assertRefused(create(Map.of("email", "nobody")), "'email' must be an e-mail address");
        assertRefused(create(Map.of("url", "javascript:alert(1)")), "'url' must be the address of a page");
        assertThat(database.number("SELECT count(*) FROM consumer WHERE consumer_key = ?", key))
                .isZero();
        assertThat(change("update_consumer", Map.of("url", "")).text("error")).isEqualTo("object_not_found");
    }

    @Test
    void aChangeKeepsWhatItDoesNotName() {
        create(Map.of("name_en", "Old", "url", "https://old.example.edu", "administrative_methods", SEND));
        Map<String, String> change = Map.of("name_en", "", "url", "https://new.example.edu", "is_verified", "false");
        assertThat(change("update_consumer", change).body()).isEqualTo("{\"is_changed\":true}");
        assertThat(change("update_consumer", change).body()).as("again").isEqualTo("{\"is_changed\":false}");
        JsonPath shown = shown("name|url|is_verified|administrative_methods");
        assertThat(shown.getString("name.pl")).isEqualTo("Próba");
        assertThat(shown.getString("name.en")).isNull();
        assertThat(shown.getString("url")).isEqualTo("https://new.example.edu");
        assertThat(shown.getBoolean("is_verified")).isFalse();
        assertThat(shown.getList("administrative_methods")).containsExactly(SEND);
        assertThat(acts()).as("what changes nothing is not written down").isEqualTo("consumer.create consumer.update");
    }

    @Test
    void bothSecretsWorkWhileARotationOverlaps() {
        String old = create(Map.of()).text("consumer_secret");
        OAuth1AccessToken token = token(Crowd.enter(database, 1).firstId());
        String fresh =
                change("rotate_consumer_secret", Map.of("overlap_hours", "2")).text("consumer_secret");
        assertThat(fresh).isNotEqualTo(old);
        for (String secret : List.of(old, fresh)) {
            assertThat(status(secret)).isEqualTo(200);
            assertThat(plain(secret)).isEqualTo(200);
            assertThat(client(secret).with(token).get("users/user").status()).isEqualTo(200);
        }
        assertThat(shown("former_secret_until").getString("former_secret_until"))
                .isNotNull();

        database.update(
                "UPDATE consumer SET former_secret_until = now() - interval '1 minute' WHERE consumer_key = ?", key);
        soon("the former secret ends").until(() -> status(old) == 401 && plain(old) == 401);
        assertThat(client(old).get("apisrv/consumer").text("message")).contains("was replaced", "no longer since");
        assertThat(client(old + "x").get("apisrv/consumer").text("message")).isEqualTo("Invalid signature.");
        assertThat(status(fresh)).isEqualTo(200);
        assertThat(client(fresh).with(token).get("users/user").status()).isEqualTo(200);

        change("rotate_consumer_secret", Map.of("overlap_hours", "0"));
        assertThat(status(fresh)).as("at once").isEqualTo(401);
        assertThat(change("rotate_consumer_secret", Map.of("overlap_hours", "169"))
                        .text("error"))
                .isEqualTo("param_invalid");
    }

    @Test
    void aConsumerOfSqlIsRotatedLikeAnyOther() {
        database.update(
                "INSERT INTO consumer (consumer_key, secret, name_pl) VALUES (?, 'clear:by-hand', 'Ręczny')", key);
        assertThat(status("by-hand")).isEqualTo(200);
        String fresh =
                change("rotate_consumer_secret", Map.of("overlap_hours", "1")).text("consumer_secret");
        assertThat(status("by-hand")).isEqualTo(200);
        assertThat(status(fresh)).isEqualTo(200);
        assertThat(database.text("SELECT former_secret FROM consumer WHERE consumer_key = ?", key))
                .doesNotContain("by-hand");
    }

    @Test
    void whoIsOffIsRefusedUntilItIsOnAgain() {
        String secret = create(Map.of()).text("consumer_secret");
        assertThat(status(secret)).isEqualTo(200);
        change("switch_consumer", Map.of("is_enabled", "false"));
        soon("it is off").until(() -> status(secret) == 401);
        assertThat(client(secret).get("apisrv/consumer").text("message")).contains("switched off");
        assertThat(client("guessed").get("apisrv/consumer").text("message")).isEqualTo("Unknown consumer key.");
        assertThat(shown("is_enabled").getBoolean("is_enabled")).isFalse();
        change("switch_consumer", Map.of("is_enabled", "true"));
        assertThat(status(secret)).isEqualTo(200);
        assertThat(acts()).isEqualTo("consumer.create consumer.switch consumer.switch");
    }

    @Test
    void aDeletedConsumerLeavesItsSendsAndNoTokens() {
        String secret = create(Map.of("administrative_methods", SEND)).text("consumer_secret");
        long person = Crowd.enter(database, 1).firstId();
        OAuth1AccessToken token = token(person);
        assertThat(shown("people").getInt("people")).isEqualTo(1);
        Map<String, String> send = Map.of("user_id", "" + person, "message_pl", "Zostaje", "return_id", "true");
        long sent = Long.parseLong(
                client(secret).post("events2/send_notification", send).text("send_id"));

        assertThat(change("delete_consumer", Map.of()).body()).isEqualTo("{}");
        assertThat(status(secret)).isEqualTo(401);
        assertThat(client(secret).with(token).get("users/user").status()).isEqualTo(401);
        assertThat(database.number("SELECT count(*) FROM access_token WHERE account_id = ?", person))
                .isZero();
        assertThat(database.number("SELECT count(*) FROM notification WHERE id = ?", sent))
                .isEqualTo(1);
        assertThat(change("delete_consumer", Map.of()).text("error")).isEqualTo("object_not_found");
        assertThat(acts()).isEqualTo("consumer.create consumer.delete");
    }

    private Answer create(Map<String, String> facts) {
        Map<String, String> form = new HashMap<>(facts);
        form.put("name_pl", "Próba");
        return change("create_consumer", form);
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

    private String acts() {
        return database.text(
                "SELECT string_agg(action, ' ' ORDER BY id) FROM audit_entry WHERE target_id = ? AND account_id = ?",
                key,
                administrator);
    }

    private UsosClient client(String secret) {
        return UsosClient.of(hub.baseUrl(), key, secret);
    }

    private int status(String secret) {
        return client(secret).get("apisrv/consumer").status();
    }

    private int plain(String secret) {
        return HttpCall.to(hub.baseUrl() + "/services/apisrv/consumer")
                .header(
                        "Authorization",
                        "OAuth oauth_consumer_key=\"" + key + "\", oauth_signature_method=\"PLAINTEXT\","
                                + " oauth_signature=\"" + secret + "%26\"")
                .send()
                .statusCode();
    }

    private OAuth1AccessToken token(long accountId) {
        OAuth1AccessToken token = GrantedToken.enter(database, accountId, "{events}");
        database.update("""
                UPDATE access_token SET consumer_id = (SELECT id FROM consumer WHERE consumer_key = ?) WHERE account_id = ?
                """, key, accountId);
        return token;
    }

    private static void assertRefused(Answer answer, String message) {
        assertThat(answer.text("error")).isEqualTo("param_invalid");
        assertThat(answer.text("message")).contains(message);
    }
}
