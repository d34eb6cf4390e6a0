package org.hejnal.it.hejnal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

@HejnalTest
class SendHistoryIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final String key = UUID.randomUUID().toString();

    @Test
    void whatWaitsCanBeCancelled() {
        Crowd crowd = crowd(1);
        send(crowd, key, Map.of("send_after", "2099-01-01"));
        assertThat(status(key).getString("state")).isEqualTo("waiting");
        assertThat(cancel(key).body()).isEqualTo("{}");
        assertThat(cancel(key).body()).as("again").isEqualTo("{}");
        assertThat(status(key).getString("state")).isEqualTo("cancelled");
        assertThat(admin.get("hejnal/sends?limit=1").json().getString("[0].idempotency_key"))
                .isEqualTo(key);
    }

    @Test
    void cancellingAndDistributingNeverBothHappen() {
        Crowd crowd = crowd(50);
        List<Boolean> cancelled = Together.call(40, i -> {
            send(crowd, key + i, Map.of());
            Answer answer = cancel(key + i);
            assertThat(answer.body()).containsAnyOf("{}", "already_sent");
            return answer.status() == 200;
        });
        for (int i = 0; i < cancelled.size(); i++) {
            String own = key + i;
            if (cancelled.get(i)) {
                assertThat(status(own).getString("state")).isEqualTo("cancelled");
                assertThat(status(own).getInt("counts.arrived")).isZero();
            } else {
                soon().until(() -> status(own).getInt("counts.arrived") == crowd.size());
                assertThat(status(own).getString("state")).isIn("distributing", "distributed");
            }
        }
    }

    @Test
    void countsAreWhatIsThere() {
        Crowd crowd = crowd(30);
        hub.mails().refuse(Crowd.address(crowd.firstId()), 550);
        send(crowd, key, Map.of());
        soon().until(() -> status(key).getInt("counts.channels.email.sent") == 29
                && status(key).getInt("counts.channels.email.failed") == 1);
        UsosClient reader =
                UsosClient.of(hub.baseUrl(), "demo", "demo-secret").with(GrantedToken.enter(database, crowd.firstId()));
        reader.post("hejnal/mark_read", Map.of("all", "true"));

        JsonPath status = status(key);
        assertThat(status.getInt("counts.recipients")).isEqualTo(30);
        assertThat(status.getInt("counts.arrived")).isEqualTo(30);
        assertThat(status.getInt("counts.read")).isEqualTo(1);
        assertThat(status.getInt("counts.channels.email.waiting")).isZero();
        assertThat(status.getList("recipients")).isEmpty();

        JsonPath first = admin.get("hejnal/send_status?recipients=20&idempotency_key=" + key)
                .json();
        assertThat(first.getList("recipients.user_id")).hasSize(20).startsWith(String.valueOf(crowd.firstId()));
        assertThat(first.getString("recipients[0].deliveries[0].state")).isEqualTo("failed");
        assertThat(first.getString("recipients[0].deliveries[0].failure")).contains("550");
        assertThat(first.getString("recipients[0].read_at")).isNotNull();
        assertThat(first.getString("recipients[1].read_at")).isNull();
        JsonPath rest = admin.get("hejnal/send_status?recipients=20&idempotency_key=" + key + "&after="
                        + first.getString("recipients[19].user_id"))
                .json();
        assertThat(rest.getList("recipients.user_id")).hasSize(10);
    }

    @Test
    void theReasonsAreToldInOrder() {
        Crowd crowd = crowd(2);
        long wanting = crowd.firstId();
        database.update("""
                INSERT INTO user_preference (account_id, event_type_id, channel_id, is_enabled, schedule_id, updated_at)
                VALUES (?, 'custom', 'inbox', false, NULL, now()), (?, 'custom', 'email', true, 'daily', now())
                """, wanting, wanting);
        send(crowd, key, Map.of());
        soon().until(() -> status(key).getInt("counts.channels.email.collected") == 1
                && status(key).getString("state").equals("distributed"));

        JsonPath why = admin.get("hejnal/why?user_id=" + wanting + "&idempotency_key=" + key)
                .json();
        assertThat(why.getList("step"))
                .containsExactly(
                        "send",
                        "recipient",
                        "event_type",
                        "channel",
                        "mandatory",
                        "preference",
                        "delivery",
                        "channel",
                        "mandatory",
                        "preference",
                        "schedule",
                        "delivery");
        assertThat(why.getList("result"))
                .containsExactly(
                        "distributed",
                        "yes",
                        "enabled",
                        "enabled",
                        "no",
                        "off",
                        "none",
                        "enabled",
                        "no",
                        "on",
                        "daily",
                        "collected");
        assertThat(why.getList("channel_id"))
                .containsExactly(
                        null, null, null, "inbox", "inbox", "inbox", "inbox", "email", "email", "email", "email",
                        "email");
        assertThat(why.getString("[11].message.en")).isEqualTo("The notification waits for the digest.");
        assertThat(why.getList("basis"))
                .startsWith("record", "record", "present_settings")
                .endsWith("present_settings", "record");
        database.update("DELETE FROM user_preference WHERE account_id = ?", wanting);
        JsonPath changed = admin.get("hejnal/why?user_id=" + wanting + "&idempotency_key=" + key)
                .json();
        assertThat(changed.getString("find { it.step == 'preference' }.message.en"))
                .startsWith("By the present settings: ");
        assertThat(changed.getString("find { it.step == 'delivery' }.message.en"))
                .startsWith("Nothing was sent on this channel, although the present settings would let it");
        JsonPath stranger =
                admin.get("hejnal/why?user_id=1004&idempotency_key=" + key).json();
        assertThat(stranger.getList("result")).containsExactly("distributed", "no");
    }

    @Test
    void peopleAskWhyByWhatTheySee() {
        Crowd crowd = crowd(2);
        long person = crowd.firstId();
        database.update("""
                INSERT INTO user_preference (account_id, event_type_id, channel_id, is_enabled, schedule_id, updated_at)
                VALUES (?, 'custom', 'email', false, NULL, now())
                """, person);
        send(crowd, key, Map.of());
        soon().until(() -> status(key).getInt("counts.arrived") == 2
                && status(key).getString("state").equals("distributed"));
        UsosClient app = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
        UsosClient reader = app.with(GrantedToken.enter(database, person));
        String entry = reader.get("events2/latest_notifications").json().getString("[0].id");

        JsonPath why = reader.get("hejnal/why?notification_id=" + entry).json();
        assertThat(why.getList("result")).startsWith("distributed", "yes", "enabled");
        assertThat(why.getList("findAll { it.step == 'preference' }.result")).containsExactly("on", "off");
        assertThat(why.getList("findAll { it.step == 'preference' }.source")).containsExactly("default", "person");

        String call = "hejnal/why?notification_id=" + entry + "&user_id=";
        assertThat(reader.get(call + (person + 1)).json().getString("reason")).isEqualTo("trusted_required");
        UsosClient other = app.with(GrantedToken.enter(database, person + 1));
        assertThat(other.get(call + (person + 1)).json().getString("error")).isEqualTo("object_not_found");
        assertThat(admin.get(call + person).json().getList("result")).startsWith("distributed", "yes");
        assertThat(admin.get(call + person + "&idempotency_key=" + key).json().getString("error"))
                .isEqualTo("param_invalid");
    }

    @Test
    void aStatementLeadsToItsSend() {
        Crowd crowd = crowd(2);
        long person = crowd.firstId();
        database.update("INSERT INTO user_group (id, parent_id, name_pl) VALUES (?, '', 'Próba')", "W" + person);
        database.update("INSERT INTO group_member (group_id, account_id) VALUES (?, ?)", "W" + person, person);
        String statement = admin.post(
                        "events2/update_statement",
                        Map.of("body", "{\"primary_group\": \"W" + person + "\", \"title\": {\"pl\": \"Dla grupy\"}}"))
                .json()
                .getString("id");
        String call = "hejnal/send_status?recipients=5&statement_id=" + statement;
        soon().until(() -> "distributed".equals(admin.get(call).json().getString("state")));
        assertThat(admin.get(call).json().getList("recipients.user_id")).containsExactly("" + person);

        UsosClient app = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
        UsosClient reader = app.with(GrantedToken.enter(database, person));
        assertThat(reader.get("hejnal/why?statement_id=" + statement).json().getList("result"))
                .startsWith("distributed", "yes");
        assertThat(reader.get(call).json().getString("reason")).isEqualTo("trusted_required");
        UsosClient stranger = app.with(GrantedToken.enter(database, person + 1));
        assertThat(stranger.get("hejnal/why?statement_id=" + statement).json().getString("error"))
                .isEqualTo("object_not_found");
        assertThat(admin.get("hejnal/why?statement_id=" + statement + "&user_id=" + (person + 1))
                        .json()
                        .getList("result"))
                .containsExactly("distributed", "no");
    }

    @Test
    void onlyThoseWhoMayAreToldAnything() {
        send(crowd(1), key, Map.of());
        String id = status(key).getString("id");
        UsosClient app = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
        UsosClient anna = app.with(GrantedToken.enter(database, 1001));
        UsosClient ewa = app.with(GrantedToken.enter(database, 1000));
        for (String method : List.of("sends", "cancel_send")) {
            assertThat(anna.get("hejnal/" + method + "?id=" + id).json().getString("reason"))
                    .isEqualTo("trusted_required");
        }
        for (String method : List.of("send_status", "why")) {
            String call = "hejnal/" + method + "?user_id=1001&recipients=1&id=" + id;
            assertThat(app.get(call).json().getString("reason")).isEqualTo("user_missing");
            assertThat(anna.get(call).json().getString("reason")).isEqualTo("trusted_required");
        }
        assertThat(ewa.get("hejnal/why?user_id=1001&id=" + id).json().getList("step"))
                .startsWith("send", "recipient");
        assertThat(ewa.get("hejnal/send_status?recipients=1&id=" + id).json().getList("recipients"))
                .hasSize(1);
        assertThat(ewa.get("hejnal/send_status?idempotency_key=" + key).json().getString("error"))
                .isEqualTo("param_missing");

        database.update(
                "INSERT INTO consumer (consumer_key, secret, name_pl) VALUES (?, 'clear:s', 'Inny')", "c" + key);
        database.update(
                "INSERT INTO consumer_administrative_method SELECT id, '*' FROM consumer WHERE consumer_key = ?",
                "c" + key);
        UsosClient other = UsosClient.of(hub.baseUrl(), "c" + key, "s");
        for (String method : List.of("send_status", "cancel_send", "why")) {
            assertThat(other.get("hejnal/" + method + "?user_id=1001&id=" + id)
                            .json()
                            .getString("error"))
                    .isEqualTo("object_not_found");
        }
        assertThat(other.get("hejnal/sends").body()).isEqualTo("[]");
    }

    private Crowd crowd(int size) {
        return Crowd.enter(database, size);
    }

    private void send(Crowd crowd, String idempotencyKey, Map<String, String> more) {
        Map<String, String> call = new java.util.HashMap<>(more);
        call.putAll(Map.of("user_ids", crowd.ids(), "message_pl", "Próba", "idempotency_key", idempotencyKey));
        assertThat(admin.post("events2/send_notification", call).body()).isEqualTo("{}");
    }

    private Answer cancel(String idempotencyKey) {
        return admin.post("hejnal/cancel_send", Map.of("idempotency_key", idempotencyKey));
    }

    private JsonPath status(String idempotencyKey) {
        return admin.get("hejnal/send_status?idempotency_key=" + idempotencyKey).json();
    }
}
