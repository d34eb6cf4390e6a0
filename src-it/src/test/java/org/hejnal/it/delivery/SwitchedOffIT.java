package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.MailText;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** What is switched off while it waits does not go out. */
@HejnalTest
class SwitchedOffIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final long person = Crowd.enter(database, 1).firstId();
    private final String address = Crowd.address(person);
    private final String optional = type(false);
    private final String mandatory = type(true);

    @Test
    void aTypeThatIsSwitchedOffIsNotTriedAgain() {
        hub.mails().refuse(address, 450);
        String key = send(optional, "Nie dojdzie.");
        awaitTriedAgainLater();
        switchOff("UPDATE event_type SET is_enabled = false WHERE id = ?");
        takeAgain();
        soon().until(() -> deliveries(key, "skipped") == 1);
        assertThat(hub.mails().to(address)).isEmpty();
        assertThat(reason(key)).isEqualTo("It was switched off before it was sent.");
    }

    @Test
    void aChannelThatIsSwitchedOffIsNotTriedAgainButWhatIsMandatoryIs() {
        hub.mails().refuse(address, 450);
        String key = send(optional, "Nie dojdzie.");
        awaitTriedAgainLater();
        String kept = send(mandatory, "Dojdzie na pewno.");
        awaitTriedAgainLater();
        switchOff("UPDATE event_channel SET is_enabled = false WHERE event_type_id = ? AND channel_id = 'email'");
        prefer(mandatory, false, "daily");
        takeAgain();
        soon().until(() -> deliveries(key, "skipped") == 1 && deliveries(kept, "sent") == 1);
        assertThat(texts()).singleElement().asString().contains("Dojdzie na pewno.");
    }

    @Test
    void aDigestLeavesOutWhatThePersonHasSwitchedOffMeanwhile() {
        prefer(optional, true, "daily");
        prefer(mandatory, true, "daily");
        String dropped = send(optional, "Nie dojdzie.");
        String kept = send(mandatory, "Dojdzie na pewno.");
        awaitCollected(dropped, kept);
        prefer(optional, false, "daily");
        prefer(mandatory, false, "daily");
        closeWindow();
        assertOneSentOneSkipped(kept, dropped);
        assertThat(admin.get("hejnal/why?user_id=" + person + "&idempotency_key=" + dropped)
                        .json()
                        .getList("result"))
                .endsWith("off", "skipped");
    }

    @Test
    void aDigestThatIsTriedAgainLeavesOutWhatIsSwitchedOffMeanwhile() {
        prefer(optional, true, "daily");
        prefer(mandatory, true, "daily");
        String dropped = send(optional, "Nie dojdzie.");
        String kept = send(mandatory, "Dojdzie na pewno.");
        awaitCollected(dropped, kept);
        hub.mails().refuse(address, 450);
        closeWindow();
        awaitTriedAgainLater();
        switchOff("UPDATE event_type SET is_enabled = false WHERE id = ?");
        takeAgain();
        assertOneSentOneSkipped(kept, dropped);
    }

    @Test
    void aDigestOfNothingIsNotSent() {
        prefer(optional, true, "daily");
        String first = send(optional, "Nie dojdzie.");
        String second = send(optional, "Też nie.");
        awaitCollected(first, second);
        hub.mails().refuse(address, 450);
        closeWindow();
        awaitTriedAgainLater();
        prefer(optional, false, "daily");
        takeAgain();
        soon().until(() -> deliveries(first, "skipped") + deliveries(second, "skipped") == 2);
        assertThat(database.text("SELECT state FROM delivery WHERE account_id = ?", person))
                .isEqualTo("skipped");
        assertThat(hub.mails().to(address)).isEmpty();
    }

    private String type(boolean isMandatory) {
        String id = "off." + UUID.randomUUID().toString().substring(0, 12);
        database.update("INSERT INTO event_type (id, name_pl, is_mandatory) VALUES (?, 'Próba', ?)", id, isMandatory);
        database.update("INSERT INTO event_channel (event_type_id, channel_id) VALUES (?, 'email')", id);
        database.update("INSERT INTO event_type_schedule (event_type_id, schedule_id) VALUES (?, 'daily')", id);
        return id;
    }

    private String send(String type, String text) {
        String key = UUID.randomUUID().toString();
        assertThat(admin.post(
                                "events2/send_notification",
                                Map.of(
                                        "user_id", "" + person,
                                        "event_type_id", type,
                                        "message_pl", text,
                                        "idempotency_key", key))
                        .body())
                .isEqualTo("{}");
        return key;
    }

    private void prefer(String type, boolean isEnabled, String schedule) {
        database.update("""
                INSERT INTO user_preference (account_id, event_type_id, channel_id, is_enabled, schedule_id, updated_at)
                VALUES (?, ?, 'email', ?, ?, now())
                ON CONFLICT (account_id, event_type_id, channel_id) DO UPDATE SET is_enabled = EXCLUDED.is_enabled
                """, person, type, isEnabled, schedule);
    }

    private void switchOff(String sql) {
        database.update(sql, optional);
    }

    private void awaitCollected(String first, String second) {
        soon().until(() -> deliveries(first, "collected") + deliveries(second, "collected") == 2);
    }

    private void awaitTriedAgainLater() {
        soon().until(() -> database.number(
                                "SELECT count(*) FROM delivery WHERE account_id = ?"
                                        + " AND NOT (state = 'due' AND attempts = 1)",
                                person)
                        == 0
                && database.number("SELECT count(*) FROM delivery WHERE account_id = ?", person) > 0);
    }

    /** The relay takes the person's mail again, and what waits is tried at once. */
    private void takeAgain() {
        hub.mails().accept(address);
        database.update("UPDATE delivery SET next_at = now() WHERE account_id = ? AND state = 'due'", person);
    }

    private void closeWindow() {
        soon().until(() -> database.update(
                        "UPDATE digest_window SET closes_on = CAST(now() AS date) - 2, next_at = now()"
                                + " WHERE account_id = ? AND closes_on IS NOT NULL",
                        person)
                == 1);
    }

    private void assertOneSentOneSkipped(String kept, String dropped) {
        soon().until(() -> deliveries(kept, "sent") == 1);
        assertThat(deliveries(dropped, "skipped")).isOne();
        assertThat(texts())
                .singleElement()
                .asString()
                .contains("Dojdzie na pewno.")
                .doesNotContain("Nie dojdzie.");
    }

    private int deliveries(String key, String state) {
        Map<String, Integer> states =
                admin.get("hejnal/send_status?idempotency_key=" + key).json().getMap("counts.channels.email");
        return states == null ? 0 : Objects.requireNonNull(states.get(state));
    }

    private String reason(String key) {
        return admin.get("hejnal/send_status?recipients=1&idempotency_key=" + key)
                .json()
                .getString("recipients[0].deliveries[0].failure");
    }

    private List<String> texts() {
        return hub.mails().to(address).stream().map(MailText::of).toList();
    }
}
