package org.hejnal.it.hejnal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** Administrators look after the sends of all applications, and after the addresses that they go to. */
@HejnalTest
class SendAdministrationIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient sender = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final String key = UUID.randomUUID().toString();
    private final Crowd crowd = Crowd.enter(database, 3);
    private final long administratorId = Crowd.enter(database, 1).firstId();
    private final UsosClient administrator = person(administratorId, "events_administrator");

    @Test
    void whatARelayRefusedIsSentOnceMoreAndOnce() {
        String refused = Crowd.address(crowd.firstId());
        hub.mails().refuse(refused, 550);
        String id = send("Próba " + key);
        soon("the refusal").until(() -> count(id, "failed") == 1 && count(id, "sent") == 2);

        JsonPath failed =
                administrator.get("hejnal/failed_deliveries?send_id=" + id).json();
        assertThat(failed.getList("items.user_id")).containsExactly("" + crowd.firstId());
        assertThat(failed.getString("items[0].failure")).contains("550");
        assertThat(failed.getString("items[0].failure")).doesNotContain(refused);
        assertThat(failed.getString("items[0].address")).isEqualTo("p***@example.edu");

        hub.mails().accept(refused);
        List<Integer> resent = Together.call(
                4,
                i -> administrator
                        .post("hejnal/resend_failed", Map.of("send_id", id))
                        .json()
                        .getInt("resent"));
        assertThat(resent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        soon("the second attempt").until(() -> count(id, "sent") == 3);
        assertThat(hub.mails().received(refused)).hasSize(1);
        assertThat(hub.mails().received(Crowd.address(crowd.lastId()))).hasSize(1);
        assertThat(trail("delivery.resend", id)).isEqualTo(1);
        assertThat(administrator
                        .get("hejnal/failed_deliveries?send_id=" + id)
                        .json()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void whatIsOldOrExpiredStaysGivenUp() {
        hub.mails().refuse(Crowd.address(crowd.firstId()), 550);
        String id = send("Próba " + key);
        soon("the refusal").until(() -> count(id, "failed") == 1);
        database.update("UPDATE notification SET due_at = now() - interval '15 days' WHERE id = ?", Long.valueOf(id));
        JsonPath old = administrator
                .post("hejnal/resend_failed", Map.of("send_id", id))
                .json();
        assertThat(old.getInt("resent")).isZero();
        assertThat(old.getInt("too_old")).isEqualTo(1);

        database.update("UPDATE notification SET due_at = now() WHERE id = ?", Long.valueOf(id));
        database.update(
                "INSERT INTO confidential_text (notification_id, expires_at) VALUES (?, now() + interval '1 hour')",
                Long.valueOf(id));
        JsonPath code = administrator
                .post("hejnal/resend_failed", Map.of("send_id", id))
                .json();
        assertThat(code.getInt("resent")).isZero();
        assertThat(code.getInt("past_use")).isEqualTo(1);
        assertThat(administrator
                        .post("hejnal/resend_failed", Map.of("channel_id", "email"))
                        .json()
                        .getString("error"))
                .isEqualTo("param_missing");
    }

    @Test
    void sendsOfAllAreFoundAndThoseThatWaitAreCancelled() {
        String id = send("Ćwiczenia " + key, Map.of("send_after", "2099-01-01"));
        String query = "hejnal/search_sends?query=" + key.substring(0, 30).toUpperCase(Locale.ROOT);
        assertThat(ids(query)).containsExactly(id);
        assertThat(ids(query + "&state=waiting&event_type_id=custom&consumer_key=demo-admin&user_id=" + crowd.lastId()))
                .containsExactly(id);
        assertThat(ids(query + "&state=distributed")).isEmpty();
        assertThat(ids(query + "&user_id=" + administratorId)).isEmpty();
        assertThat(ids(query + "&consumer_key=demo")).isEmpty();
        assertThat(ids(query + "&event_type_id=news")).isEmpty();
        assertThat(ids(query + "&from=2098-01-01")).isEmpty();
        assertThat(ids(query + "&before_id=" + id)).isEmpty();
        JsonPath one = administrator.get("hejnal/send?recipients=2&id=" + id).json();
        assertThat(one.getString("consumer_key")).isEqualTo("demo-admin");
        assertThat(one.getInt("counts.recipients")).isEqualTo(3);
        assertThat(one.getList("recipients")).hasSize(2);

        assertThat(administrator
                        .post("hejnal/cancel_waiting_send", Map.of("id", id))
                        .body())
                .isEqualTo("{}");
        assertThat(administrator
                        .post("hejnal/cancel_waiting_send", Map.of("id", id))
                        .body())
                .isEqualTo("{}");
        assertThat(ids(query + "&state=cancelled")).containsExactly(id);
        assertThat(trail("send.cancel", id)).isEqualTo(1);
    }

    @Test
    void retiredAddressesGetNothingUntilTheyAreRevived() {
        long person = crowd.firstId();
        String address = Crowd.address(person);
        JsonPath before = administrator
                .get("hejnal/person_contact_points?user_id=" + person)
                .json();
        assertThat(before.getString("items[0].address")).isEqualTo(address);
        String point = before.getString("items[0].id");
        JsonPath retired = administrator
                .post("hejnal/retire_contact_point", Map.of("id", point, "reason", "Wraca poczta"))
                .json();
        assertThat(retired.getString("retired_reason")).isEqualTo("Wraca poczta");
        assertThat(retired.getBoolean("is_preferred")).isFalse();

        String id = send("Próba " + key);
        soon("the others' mails").until(() -> count(id, "sent") == 2 && count(id, "skipped") == 1);
        JsonPath told = administrator
                .get("hejnal/person_notifications?user_id=" + person)
                .json();
        assertThat(told.getString("items[0].id")).isEqualTo(id);
        assertThat(told.getList("items[0].why.findAll { it.channel_id == 'email' }.step"))
                .endsWith("address", "delivery");
        assertThat(told.getString("items[0].why[-1].message.en")).contains("the address was retired");
        assertThat(hub.mails().received(address)).isEmpty();

        assertThat(administrator
                        .post("hejnal/revive_contact_point", Map.of("id", point))
                        .json()
                        .getBoolean("is_preferred"))
                .isTrue();
        String next = send("Znowu " + key);
        soon("all mails").until(() -> count(next, "sent") == 3);
        assertThat(hub.mails().received(address)).hasSize(1);
        assertThat(trail("contact_point.retire", point)).isEqualTo(1);
        assertThat(trail("contact_point.revive", point)).isEqualTo(1);
        assertThat(trail("notification.look", "" + person)).isEqualTo(1);

        administrator.post("hejnal/retire_contact_point", Map.of("id", point, "reason", "x"));
        database.update("UPDATE account SET email = ? WHERE id = ?", "neu-" + address, person);
        JsonPath anew = administrator
                .get("hejnal/person_contact_points?user_id=" + person)
                .json();
        assertThat(anew.getList("items.address")).containsExactly("neu-" + address);
        assertThat(anew.getString("items[0].retired_at")).isNull();
        assertThat(anew.getBoolean("items[0].is_preferred")).isTrue();
    }

    @Test
    void auditorsReadAndOthersDoNot() {
        String id = send("Próba " + key);
        UsosClient auditor = person(Crowd.enter(database, 1).firstId(), "auditor");
        UsosClient nobody = person(Crowd.enter(database, 1).firstId(), "");
        for (String read : List.of(
                "search_sends?num=1",
                "send?id=" + id,
                "failed_deliveries?num=1",
                "person_notifications?user_id=1001",
                "person_contact_points?user_id=1001")) {
            assertThat(auditor.get("hejnal/" + read).status()).as(read).isEqualTo(200);
            assertThat(nobody.get("hejnal/" + read).json().getString("reason"))
                    .as(read)
                    .isEqualTo("trusted_required");
        }
        Map<String, String> all = Map.of("id", id, "send_id", id, "reason", "x");
        for (String change :
                List.of("cancel_waiting_send", "resend_failed", "retire_contact_point", "revive_contact_point")) {
            for (UsosClient client : List.of(auditor, nobody)) {
                assertThat(client.post("hejnal/" + change, only(change, all))
                                .json()
                                .getString("reason"))
                        .as(change)
                        .isEqualTo("trusted_required");
            }
        }
    }

    private static Map<String, String> only(String change, Map<String, String> all) {
        Map<String, String> form = new HashMap<>(all);
        if (change.equals("resend_failed")) {
            form.keySet().retainAll(List.of("send_id"));
        } else if (change.equals("retire_contact_point")) {
            form.keySet().retainAll(List.of("id", "reason"));
        } else {
            form.keySet().retainAll(List.of("id"));
        }
        return form;
    }

    private UsosClient person(long id, String role) {
        if (!role.isEmpty()) {
            database.update("UPDATE account SET " + role + " = true WHERE id = ?", id);
        }
        return UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(database, id, "{administration}"));
    }

    private List<String> ids(String search) {
        return administrator.get(search).json().getList("items.id");
    }

    private String send(String message) {
        return send(message, Map.of());
    }

    private String send(String message, Map<String, String> more) {
        Map<String, String> call = new HashMap<>(more);
        call.putAll(Map.of("user_ids", crowd.ids(), "message_pl", message, "return_id", "true"));
        return sender.post("events2/send_notification", call).json().getString("send_id");
    }

    private int count(String id, String state) {
        return administrator.get("hejnal/send?id=" + id).json().getInt("counts.channels.email." + state);
    }

    private long trail(String action, String target) {
        return database.number("SELECT count(*) FROM audit_entry WHERE action = ? AND target_id = ?", action, target);
    }
}
