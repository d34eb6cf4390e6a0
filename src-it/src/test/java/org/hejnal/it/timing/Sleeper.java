package org.hejnal.it.timing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.MailText;
import org.hejnal.it.client.UsosClient;

/** A person of a test's own, with two types of events of their own: one may be switched off, and one is mandatory. */
record Sleeper(Hub hub, UsosClient admin, long id) {
    static Sleeper enter(Hub hub, UsosClient admin, String zone, int digestHour) {
        Sleeper sleeper = new Sleeper(
                hub, admin, Crowd.enter(new Database(hub.database()), 1).firstId());
        sleeper.database()
                .update("UPDATE account SET time_zone = ?, digest_hour = ? WHERE id = ?", zone, digestHour, sleeper.id);
        sleeper.addType(false);
        sleeper.addType(true);
        return sleeper;
    }

    private void addType(boolean isMandatory) {
        database()
                .update(
                        "INSERT INTO event_type (id, position, name_pl, name_en, description_pl, description_en, is_mandatory)"
                                + " VALUES (?, 900, 'Rodzaj', 'Type', 'Opis.', 'Text.', ?)",
                        type(isMandatory),
                        isMandatory);
        database()
                .update(
                        "INSERT INTO event_channel (event_type_id, channel_id) SELECT ?, id FROM distribution_channel"
                                + " WHERE id IN ('inbox', 'email')",
                        type(isMandatory));
        database()
                .update(
                        "INSERT INTO event_type_schedule (event_type_id, schedule_id) SELECT ?, id FROM notifications_schedule"
                                + " WHERE id IN ('immediately', 'daily')",
                        type(isMandatory));
    }

    String type(boolean isMandatory) {
        return (isMandatory ? "must" : "may") + id;
    }

    void collects(boolean isMandatory) {
        database()
                .update(
                        "INSERT INTO user_preference (account_id, event_type_id, channel_id, schedule_id, updated_at)"
                                + " VALUES (?, ?, 'email', 'daily', now())",
                        id,
                        type(isMandatory));
    }

    /** Writes a notification down as the API does; the dispatcher finds it by itself. Returns its text. */
    String isSent(boolean isMandatory, Instant due) {
        String text = "Treść " + UUID.randomUUID();
        var at = due.atOffset(ZoneOffset.UTC);
        database().update("""
                        WITH n AS (
                          INSERT INTO notification (event_type_id, message_pl, created_at, due_at, consumer_id)
                          SELECT ?, ?, ?, ?, id FROM consumer WHERE consumer_key = 'demo-admin' RETURNING id)
                        INSERT INTO notification_recipient (notification_id, account_id) SELECT id, ? FROM n
                        """, type(isMandatory), text, at, at, id);
        return text;
    }

    Answer chooses(Map<String, String> timing) {
        Map<String, String> form = new HashMap<>(timing);
        form.put("as_user_id", String.valueOf(id));
        return admin.post("hejnal/update_timing", form);
    }

    String address() {
        return Crowd.address(id);
    }

    List<String> mails() {
        return hub.mails().to(address()).stream().map(MailText::of).toList();
    }

    long postponed(String reason) {
        return database()
                .number(
                        "SELECT count(*) FROM delivery WHERE account_id = ? AND state = 'due' AND postponed = ? AND turn IS NULL",
                        id,
                        reason);
    }

    /** How many items wait in a window that knows when it closes. */
    long collected(String reason) {
        return database().number("""
                        SELECT count(*) FROM digest_item i JOIN digest_window w USING (account_id, channel_id, days)
                        WHERE i.account_id = ? AND i.postponed = ? AND i.digest_id IS NULL AND w.is_collecting
                          AND w.closes_on IS NOT NULL
                        """, id, reason);
    }

    String closesOn() {
        return database().text("SELECT closes_on FROM digest_window WHERE account_id = ? AND days = 1", id);
    }

    long inInbox() {
        return database().number("SELECT count(*) FROM inbox_entry WHERE account_id = ?", id);
    }

    Answer why(String text) {
        long send = database().number("SELECT id FROM notification WHERE message_pl = ?", text);
        return admin.get("hejnal/why?id=" + send + "&user_id=" + id);
    }

    Database database() {
        return new Database(hub.database());
    }
}
