package org.hejnal.it.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import com.github.scribejava.core.model.OAuth1AccessToken;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
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
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** An application that is being tried reaches the people named for it, and nobody else by any way. */
@HejnalTest
class ConsumerTestModeIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final String key = "tried-" + UUID.randomUUID();
    private final Crowd people = Crowd.enter(database, 4);
    private final long named = people.firstId();
    private final long other = named + 1;
    private final long administrator = people.lastId();
    private final UsosClient asAdministrator = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
            .with(GrantedToken.enter(database, administrator, "{administration}"));
    private final String secret;
    private final UsosClient own;

    ConsumerTestModeIT() {
        database.update("UPDATE account SET directory_administrator = true WHERE id = ?", administrator);
        Map<String, String> facts = Map.of(
                "name_pl", "Próba", "administrative_methods", "*", "is_test", "true", "test_user_ids", "" + named);
        secret = change("create_consumer", facts).text("consumer_secret");
        own = UsosClient.of(hub.baseUrl(), key, secret);
    }

    @Test
    void aSendReachesTheNamedAndTellsOfTheOthers() {
        Map<String, String> form = Map.of("user_ids", people.ids(), "message_pl", "Próba", "return_id", "true");
        Answer sent = own.post("events2/send_notification", form);
        assertThat(sent.json().getInt("test_mode.left_out")).isEqualTo(3);
        String id = sent.text("send_id");
        assertThat(recipients(id)).containsExactly("" + named);

        JsonPath status =
                own.get("hejnal/send_status?id=" + id + "&recipients=10").json();
        assertThat(status.getInt("test_mode.left_out")).isEqualTo(3);
        assertThat(status.getInt("counts.recipients")).isEqualTo(1);
        soon("it arrives")
                .until(() -> database.number(
                                "SELECT count(*) FROM inbox_entry WHERE notification_id = ?", Long.parseLong(id))
                        == 1);
        assertThat(steps(id, other)).containsExactly("send=distributed", "test_mode=on", "recipient=no");
        assertThat(steps(id, named)).startsWith("send=distributed", "test_mode=on", "recipient=yes");
        assertThat(own.get("hejnal/sends").json().getInt("[0].test_mode.left_out"))
                .isEqualTo(3);
        assertThat(shown("recipients_today").getInt("recipients_today")).isEqualTo(1);
    }

    @Test
    void theAnswerOfUsosStaysAndAHeaderSaysIt() {
        HttpResponse<String> answer = HttpCall.to(hub.baseUrl() + "/services/events2/send_notification")
                .header(
                        "Authorization",
                        "OAuth oauth_consumer_key=\"" + key
                                + "\", oauth_signature_method=\"PLAINTEXT\", oauth_signature=\"" + secret + "%26\"")
                .form(Map.of("user_id", "" + other, "message_pl", "Próba"))
                .send();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(HttpCall.header(answer, "Warning")).startsWith("299 - ").contains("test mode", "left out: 1");
    }

    @Test
    void whatIsWrongIsWrongInTestModeToo() {
        Map<String, String> unknown =
                Map.of("user_ids", named + "|999999999999", "message_pl", "Próba", "return_id", "true");
        assertThat(own.post("events2/send_notification", unknown).text("error")).isEqualTo("object_not_found");
        Map<String, String> skipped = new HashMap<>(unknown);
        skipped.put("skip_unknown", "true");
        skipped.put("user_ids", other + "|" + named + "|999999999999");
        JsonPath answer = own.post("events2/send_notification", skipped).json();
        assertThat(answer.getList("skipped_user_ids")).containsExactly("999999999999");
        assertThat(answer.getInt("test_mode.left_out")).isEqualTo(1);
    }

    @Test
    void aGroupIsTriedToo() {
        String group = "IT.TRY." + named;
        database.update("INSERT INTO user_group (id, parent_id, name_pl) VALUES (?, '', 'Próba')", group);
        database.update(
                "INSERT INTO group_member (group_id, account_id) SELECT ?, id FROM account WHERE id BETWEEN ? AND ?",
                group,
                named,
                people.lastId());
        Map<String, String> form = Map.of("group_id", group, "message_pl", "Próba", "return_id", "true");
        Answer sent = own.post("events2/send_notification", form);
        assertThat(sent.json().getInt("test_mode.left_out")).isEqualTo(3);
        assertThat(recipients(sent.text("send_id"))).containsExactly("" + named);
    }

    @Test
    void whoWasLeftOutStaysLeftOutAndLaterSendsReachAll() {
        Map<String, String> form =
                Map.of("user_ids", people.ids(), "message_pl", "Próba", "return_id", "true", "idempotency_key", "k");
        Answer first = own.post("events2/send_notification", form);
        assertThat(change("update_consumer", Map.of("is_test", "false")).body()).isEqualTo("{\"is_changed\":true}");
        assertThat(own.post("events2/send_notification", form).body()).isEqualTo(first.body());
        assertThat(recipients(first.text("send_id"))).containsExactly("" + named);

        Answer real = own.post(
                "events2/send_notification", Map.of("user_ids", people.ids(), "message_pl", "x", "return_id", "true"));
        assertThat(recipients(real.text("send_id"))).hasSize(4);
        assertThat(real.body()).doesNotContain("test_mode");
    }

    @Test
    void otherWaysToPeopleAreRefused() {
        assertThat(own.with(token(named))
                        .post("events2/generate_one_time_code", Map.of())
                        .status())
                .isEqualTo(200);
        assertRefused(own.with(token(other)).post("events2/generate_one_time_code", Map.of()));
        assertRefused(own.with(token(other)).post("events2/generate_one_time_code2", Map.of()));
        assertRefused(own.post("hejnal/send_password_link", Map.of("user_id", "" + other)));
        assertRefused(own.post("hejnal/reset_second_factor", Map.of("user_id", "" + other)));
        assertRefused(own.with(token(other))
                .post("hejnal/change_password", Map.of("old_password", "x", "new_password", "correct horse")));
        assertRefused(own.post("hejnal/resend_failed", Map.of("send_id", "1")));
        assertRefused(own.post(
                "events2/update_statement", Map.of("body", "{\"title\": {\"pl\": \"Próba\", \"en\": \"Try\"}}")));
        assertThat(database.number("SELECT count(*) FROM notification_recipient WHERE account_id = ?", other))
                .isZero();
    }

    @Test
    void theModeIsShownAndWrittenDown() {
        assertThat(shown("is_test").getBoolean("is_test")).isTrue();
        change("update_consumer", Map.of("test_user_ids", other + "|" + named + "|" + other));
        assertThat(shown("test_user_ids").getList("test_user_ids")).containsExactly("" + named, "" + other);
        assertThat(database.text(
                        "SELECT value_after::text FROM audit_entry WHERE target_id = ? ORDER BY id DESC LIMIT 1", key))
                .contains("test_user_ids", "\"" + other + "\"")
                .doesNotContain("is_test");
        assertThat(change("update_consumer", Map.of("test_user_ids", named + "|999999999999"))
                        .text("error"))
                .isEqualTo("object_not_found");
        assertThat(shown("test_user_ids").getList("test_user_ids")).hasSize(2);
        change("update_consumer", Map.of("test_user_ids", ""));
        assertThat(shown("test_user_ids").getList("test_user_ids")).isEmpty();
        Answer sent = own.post(
                "events2/send_notification", Map.of("user_id", "" + named, "message_pl", "x", "return_id", "true"));
        assertThat(sent.json().getInt("test_mode.left_out"))
                .as("of nobody is reached")
                .isEqualTo(1);
    }

    private List<String> steps(String send, long person) {
        List<Map<String, Object>> all =
                own.get("hejnal/why?id=" + send + "&user_id=" + person).json().getList("");
        return all.stream()
                .map(step -> step.get("step") + "=" + step.get("result"))
                .toList();
    }

    private List<String> recipients(String send) {
        return List.of(database.text(
                        "SELECT string_agg(account_id::text, ' ' ORDER BY account_id) FROM notification_recipient WHERE"
                                + " notification_id = ?",
                        Long.parseLong(send))
                .split(" "));
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

    private OAuth1AccessToken token(long accountId) {
        OAuth1AccessToken token = GrantedToken.enter(database, accountId, "{events}");
        database.update("""
                UPDATE access_token SET consumer_id = (SELECT id FROM consumer WHERE consumer_key = ?) WHERE account_id = ?
                """, key, accountId);
        return token;
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.text("error")).as(answer.body()).isEqualTo("method_forbidden");
        assertThat(answer.text("reason")).isEqualTo("test_mode");
    }
}
