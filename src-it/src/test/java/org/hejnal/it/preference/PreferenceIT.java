package org.hejnal.it.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HejnalTest
class PreferenceIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final long person = Crowd.enter(database, 1).firstId();

    @Test
    void whoNeverChoseHasTheDefaults() {
        Answer all = get("events2/user_preferences?fields=id|is_enabled|schedule[id|schedule[days]]");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.json().getList("findAll { it.id == 'custom:email' }.is_enabled"))
                .containsExactly(true);
        assertThat(all.json().getList("findAll { it.id == 'news:email' }.is_enabled"))
                .containsExactly(false);
        assertThat(all.json().getList("findAll { it.id == 'one_time_code:email' }.is_enabled"))
                .containsExactly(true);
        assertThat(all.json().getList("findAll { it.id == 'custom:email' }.schedule.schedule.days"))
                .containsExactly(0);
        assertThat(database.number("SELECT count(*) FROM user_preference WHERE account_id = ?", person))
                .isZero();
    }

    @Test
    void aChoiceIsSeenEverywhere() {
        update("{\"id\": \"custom:email\", \"is_enabled\": true, \"schedule\": {\"id\": \"custom:daily\"}}");
        update("{\"event_channel\": {\"id\": \"custom:inbox\"}, \"is_enabled\": false}");

        Answer email = get("events2/event_preference?event_channel_id=custom:email"
                + "&fields=id|is_enabled|schedule[id|schedule[days]]|event_channel[id|user_preferences[is_enabled]]");
        assertThat(email.json().getString("schedule.id")).isEqualTo("custom:daily");
        assertThat(email.json().getInt("schedule.schedule.days")).isEqualTo(1);
        assertThat(email.json().getBoolean("event_channel.user_preferences.is_enabled"))
                .isTrue();
        Answer inbox = get("events2/event_channel_preference?event_channel_id=custom:inbox");
        assertThat(inbox.json().getBoolean("is_enabled")).isFalse();
        assertThat(inbox.json().getString("schedule.id")).isEqualTo("custom:immediately");
        Answer types = get("events2/event_types_index?fields=id|channels[id|user_preferences[id|is_enabled]]");
        assertThat(types.json()
                        .getList("find { it.id == 'custom' }.channels.find { it.id == 'custom:inbox' }"
                                + ".user_preferences.findAll { it.key == 'is_enabled' }.collect { it.value }"))
                .containsExactly(false);

        update("{\"id\": \"custom:email\", \"schedule\": null}");
        assertThat(get("events2/event_channel_preference?event_channel_id=custom:email")
                        .json()
                        .getString("schedule.id"))
                .isEqualTo("custom:immediately");
    }

    @Test
    void whatWasSwitchedOffIsNotSentAndTheRestIs() {
        update("{\"id\": \"custom:email\", \"is_enabled\": false}");
        String message = send("custom");
        soon().until(() -> isInInbox(message));
        assertThat(deliveries(message)).isZero();

        update("{\"id\": \"custom:email\", \"is_enabled\": true}");
        update("{\"id\": \"custom:inbox\", \"is_enabled\": false}");
        String second = send("custom");
        soon().until(() -> deliveries(second) == 1);
        assertThat(isInInbox(second)).isFalse();
    }

    @Test
    void aChoiceCountsWhenTheDeliveryIsMadeAndNotWhenItWasAccepted() {
        String message = UUID.randomUUID().toString();
        database.update("""
                WITH n AS (
                  INSERT INTO notification (event_type_id, message_pl, created_at, due_at)
                  VALUES ('custom', ?, now(), now() + interval '1 hour') RETURNING id)
                INSERT INTO notification_recipient (notification_id, account_id) SELECT id, ? FROM n
                """, message, person);
        update("{\"id\": \"custom:email\", \"is_enabled\": false}");
        database.update("UPDATE notification SET due_at = now() WHERE message_pl = ?", message);
        soon().until(() -> isInInbox(message));
        assertThat(deliveries(message)).isZero();
    }

    @Test
    void whatIsMandatoryComesWhateverIsStored() {
        String type = "it." + UUID.randomUUID().toString().substring(0, 8);
        database.update("INSERT INTO event_type (id, name_pl) VALUES (?, 'Próba')", type);
        database.update("INSERT INTO event_channel (event_type_id, channel_id) VALUES (?, 'inbox')", type);
        String off = "{\"id\": \"" + type + ":inbox\", \"is_enabled\": false}";
        soon("the server has learned of the type").until(() -> tryUpdate(off).status() == 200);
        database.update("UPDATE event_channel SET is_mandatory = true WHERE event_type_id = ?", type);

        soon("the server has learned of the change").until(() -> tryUpdate(off).status() != 200);
        Answer refused = tryUpdate(off);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().getString("error")).isEqualTo("param_invalid");
        assertThat(refused.json().getMap("user_messages.fields.body")).containsOnlyKeys("pl", "en");
        String message = send(type);
        soon().until(() -> isInInbox(message));
    }

    @Test
    void whatNothingCarriesIsNotOffered() {
        String type = "it." + UUID.randomUUID().toString().substring(0, 8);
        database.update("INSERT INTO event_type (id, name_pl) VALUES (?, 'Próba')", type);
        database.update(
                "INSERT INTO event_channel (event_type_id, channel_id) VALUES (?, 'inbox'), (?, 'sms')", type, type);
        String preferences = "events2/user_preferences?fields=id";
        soon("the server has learned of the type")
                .until(() -> get(preferences).body().contains(type + ":inbox"));

        assertThat(get(preferences).body()).doesNotContain(":sms");
        String pair = "?event_channel_id=" + type + ":sms";
        for (Answer answer : List.of(
                get("events2/event_preference" + pair),
                get("events2/event_channel_preference" + pair),
                tryUpdate("{\"id\": \"" + type + ":sms\", \"is_enabled\": true}"))) {
            assertThat(answer.json().getString("error")).isEqualTo("object_invalid");
            assertThat(answer.json().getString("reason")).isEqualTo("channel_not_connected");
        }
        assertThat(get("events2/event_channel?event_type_id=" + type + "&channel_id=sms")
                        .json()
                        .getMap(""))
                .containsEntry("user_preferences", null);
        assertThat(get("events2/notification_channels_index?fields=id|is_connected")
                        .json()
                        .getList("findAll { it.is_connected }.id"))
                .containsExactly("inbox", "email");
        assertThat(get("events2/distribution_channel?id=sms&fields=is_connected")
                        .json()
                        .getBoolean("is_connected"))
                .isFalse();
    }

    @Test
    void whatWaitsIsInTheInboxAtOnceAndMovesWithTheHourAndTheZone() {
        update("{\"id\": \"custom:email\", \"schedule\": \"daily\"}");
        String message = send("custom");
        soon().until(() -> isInInbox(message));
        assertThat(deliveries(message)).isZero();
        soon().until(() -> !closing().isEmpty());
        assertThat(closing()).endsWith(" 07:00 Europe/Warsaw");

        assertThat(admin.post(
                                "hejnal/update_settings",
                                Map.of(
                                        "as_user_id",
                                        "" + person,
                                        "body",
                                        "{\"digest_hour\": 23, \"time_zone\": \"Europe/Lisbon\", \"language\": \"en\"}"))
                        .body())
                .isEqualTo("{}");
        assertThat(closing()).endsWith(" 23:00 Europe/Lisbon");
        assertThat(get("hejnal/settings").json().getMap(""))
                .isEqualTo(Map.of("language", "en", "time_zone", "Europe/Lisbon", "digest_hour", 23));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{};param_invalid;'id'",
                "{\"id\": \"custom:email\", \"colour\": 1};param_invalid;'colour'",
                "{\"id\": \"custom:email\", \"is_enabled\": \"true\"};param_invalid;'is_enabled'",
                "{\"id\": \"custom:email\", \"event_channel\": \"custom:inbox\"};param_invalid;'event_channel'",
                "{\"id\": \"custom:email\", \"schedule\": \"news:daily\"};param_invalid;'schedule'",
                "{\"id\": \"custom:email\", \"schedule\": \"nonsense\"};param_invalid;'schedule'",
                "{\"id\": \"custom:inbox\", \"schedule\": \"custom:daily\"};param_invalid;'schedule'",
                "{\"id\": \"one_time_code:email\", \"is_enabled\": false};param_invalid;'is_enabled'",
                "{\"id\": \"one_time_code:email\", \"schedule\": \"daily\"};param_invalid;'schedule'",
                "{\"id\": \"custom:pigeon\", \"is_enabled\": true};object_not_found;custom:pigeon",
                "[];param_invalid;body",
                "``;param_missing;body"
            })
    void badChoicesAreNamedAndChangeNothing(String body, String error, String named) {
        Answer answer = tryUpdate(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("error")).isEqualTo(error);
        assertThat(answer.json().getString("message")).contains(named);
        assertThat(answer.json().getString("param_name")).isEqualTo("body");
        assertThat(database.number("SELECT count(*) FROM user_preference WHERE account_id = ?", person))
                .isZero();
    }

    @Test
    void nobodyChoosesForNobody() {
        List<Answer> answers = List.of(
                admin.post("events2/update_user_preference", Map.of("body", "{\"id\": \"custom:email\"}")),
                admin.get("events2/user_preferences"),
                admin.get("events2/event_channel_preference?event_channel_id=custom:email"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.json().getString("error")).isEqualTo("method_forbidden");
            assertThat(answer.json().getString("reason")).isEqualTo("user_missing");
        });
        assertThat(admin.get("events2/event_channel?event_type_id=custom&channel_id=email")
                        .json()
                        .getMap(""))
                .containsEntry("user_preferences", null);
    }

    private Answer get(String call) {
        return admin.get(call + (call.contains("?") ? "&" : "?") + "as_user_id=" + person);
    }

    private void update(String body) {
        assertThat(tryUpdate(body)).extracting(Answer::status, Answer::body).containsExactly(200, "{}");
    }

    private Answer tryUpdate(String body) {
        return admin.post("events2/update_user_preference", Map.of("as_user_id", "" + person, "body", body));
    }

    private String send(String type) {
        String message = UUID.randomUUID().toString();
        assertThat(admin.post(
                                "events2/send_notification",
                                Map.of("user_id", "" + person, "message_pl", message, "event_type_id", type))
                        .status())
                .isEqualTo(200);
        soon().until(() -> database.text("SELECT state FROM notification WHERE message_pl = ?", message)
                .equals("distributed"));
        return message;
    }

    private boolean isInInbox(String message) {
        return get("events2/latest_notifications").body().contains(message);
    }

    private long deliveries(String message) {
        return database.number(
                "SELECT count(*) FROM delivery d JOIN notification n ON n.id = d.notification_id"
                        + " WHERE n.message_pl = ?",
                message);
    }

    /** When the person's window closes, by the person's own clock. */
    private String closing() {
        return database.text("""
                SELECT to_char(next_at AT TIME ZONE coalesce(time_zone, 'Europe/Warsaw'), 'YYYY-MM-DD HH24:MI ')
                  || coalesce(time_zone, 'Europe/Warsaw')
                FROM digest_window JOIN account ON id = account_id WHERE account_id = ? AND closes_on IS NOT NULL
                """, person);
    }
}
