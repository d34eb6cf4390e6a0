package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** Whom a send is for: a group, or those of the people named who are known. */
@HejnalTest
class AddresseesIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final String group = "S" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aGroupIsEverybodyInItAndBelow() {
        Crowd crowd = Crowd.enter(database, 4);
        enterGroup(group, "");
        enterGroup(group + ".A", group);
        enterGroup(group + ".A1", group + ".A");
        enterGroup(group + ".B", group);
        enterMember(group, crowd.firstId());
        enterMember(group + ".A", crowd.firstId() + 1);
        enterMember(group + ".A1", crowd.firstId() + 1);
        enterMember(group + ".A1", crowd.firstId() + 2);
        enterMember(group + ".B", crowd.firstId() + 3);

        String send = send(Map.of("group_id", group + ".A", "return_id", "true"))
                .json()
                .getString("send_id");

        soon().until(() -> state(send).equals("distributed"));
        assertThat(recipients(send)).containsExactly("" + (crowd.firstId() + 1), "" + (crowd.firstId() + 2));
        assertThat(admin.get("hejnal/send_status?id=" + send).json().getInt("counts.arrived"))
                .isEqualTo(2);
    }

    @Test
    void aGroupMayBeEmptyButMustExist() {
        enterGroup(group, "");
        String send =
                send(Map.of("group_id", group, "return_id", "true")).json().getString("send_id");
        soon().until(() -> state(send).equals("distributed"));
        assertThat(recipients(send)).isEmpty();

        Answer answer = send(Map.of("group_id", group + "X"));
        assertThat(answer.json().getString("error")).isEqualTo("object_not_found");
        assertThat(answer.json().getString("message")).contains(group + "X");
    }

    @Test
    void theRootGroupIsEverybody() {
        Crowd crowd = Crowd.enter(database, 3);
        String send = send(Map.of("group_id", "", "everyone", "true", "send_after", "2099-01-01", "return_id", "true"))
                .json()
                .getString("send_id");
        admin.post("hejnal/cancel_send", Map.of("id", send));

        assertThat(database.number(
                        "SELECT count(*) FROM notification_recipient WHERE notification_id = ?"
                                + " AND (account_id = 1001 OR account_id BETWEEN ? AND ?)",
                        Long.parseLong(send),
                        crowd.firstId(),
                        crowd.lastId()))
                .isEqualTo(4);
    }

    @Test
    void whoIsUnknownIsSkippedIfAskedAndARepeatSaysTheSame() {
        Crowd crowd = Crowd.enter(database, 2);
        Map<String, String> call = Map.of(
                "user_ids",
                "999999999999999999|" + crowd.ids() + "|999999999999999998",
                "skip_unknown",
                "true",
                "return_id",
                "true",
                "idempotency_key",
                group);

        Answer first = send(call);

        assertThat(first.json().getList("skipped_user_ids"))
                .containsExactly("999999999999999999", "999999999999999998");
        assertThat(send(call).body()).isEqualTo(first.body());
        String send = first.json().getString("send_id");
        soon().until(() -> state(send).equals("distributed"));
        assertThat(recipients(send)).containsExactly(crowd.ids().split("\\|"));
    }

    @Test
    void aKeyThatBelongsToAnotherSendIsRefused() {
        Crowd crowd = Crowd.enter(database, 2);
        String key = group + "x".repeat(200 - group.length());
        Map<String, String> call = Map.of("user_ids", crowd.ids(), "idempotency_key", key);
        assertThat(send(call).body()).isEqualTo("{}");

        for (Map<String, String> change : List.of(
                Map.of("message_pl", "Inna"),
                Map.of("message_en", "Other"),
                Map.of("user_ids", "" + crowd.firstId()),
                Map.of("data", "{}"),
                Map.of("send_after", "2099-01-01"),
                Map.of("event_type_id", "news"))) {
            Map<String, String> other = new HashMap<>(call);
            other.putAll(change);
            Answer answer = send(other);
            assertThat(answer.json().getString("error")).as(change.toString()).isEqualTo("param_invalid");
            assertThat(answer.json().getString("param_name")).isEqualTo("idempotency_key");
        }
        assertThat(database.number("SELECT count(*) FROM idempotency_key WHERE key = ?", key))
                .isOne();
    }

    private Answer send(Map<String, String> arguments) {
        Map<String, String> form = new HashMap<>(Map.of("message_pl", "Do grupy"));
        form.putAll(arguments);
        return admin.post("events2/send_notification", form);
    }

    private String state(String send) {
        return admin.get("hejnal/send_status?id=" + send).json().getString("state");
    }

    private List<String> recipients(String send) {
        return admin.get("hejnal/send_status?recipients=20&id=" + send).json().getList("recipients.user_id");
    }

    private void enterGroup(String id, String parent) {
        database.update("INSERT INTO user_group (id, parent_id, name_pl) VALUES (?, ?, 'Próba')", id, parent);
    }

    private void enterMember(String id, long person) {
        database.update("INSERT INTO group_member VALUES (?, ?, false)", id, person);
    }
}
