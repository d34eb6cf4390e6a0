package org.hejnal.it.digest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.MailText;

/** A person of a test's own who has their messages collected. */
record Reader(Hub hub, long id) {

    static Reader enter(Hub hub, String zone, int hour, String schedule) {
        Reader reader =
                new Reader(hub, Crowd.enter(new Database(hub.database()), 1).firstId());
        reader.database()
                .update("UPDATE account SET time_zone = ?, digest_hour = ? WHERE id = ?", zone, hour, reader.id);
        reader.database()
                .update(
                        "INSERT INTO user_preference (account_id, event_type_id, channel_id, schedule_id, updated_at)"
                                + " VALUES (?, 'custom', 'email', ?, now())",
                        reader.id,
                        schedule);
        return reader;
    }

    String address() {
        return Crowd.address(id);
    }

    /** Writes a notification down as the API does; the dispatcher finds it by itself. Returns its text. */
    String isSent(Instant due) {
        String text = "Treść " + UUID.randomUUID();
        OffsetDateTime at = due.atOffset(ZoneOffset.UTC);
        database().update("""
                        WITH n AS (
                          INSERT INTO notification (event_type_id, message_pl, created_at, due_at)
                          VALUES ('custom', ?, ?, ?) RETURNING id)
                        INSERT INTO notification_recipient (notification_id, account_id) SELECT id, ? FROM n
                        """, text, at, at, id);
        return text;
    }

    /** How many items wait in a window that knows when it closes. */
    long waiting() {
        return database().number("""
                        SELECT count(*) FROM digest_item i JOIN digest_window w USING (account_id, channel_id, days)
                        WHERE i.account_id = ? AND i.digest_id IS NULL AND w.is_collecting AND w.closes_on IS NOT NULL
                        """, id);
    }

    /** When what waits will be sent. */
    Instant closing() {
        return Instant.ofEpochSecond(database()
                .number(
                        "SELECT CAST(extract(epoch FROM next_at) AS bigint) FROM digest_window"
                                + " WHERE account_id = ? AND is_collecting",
                        id));
    }

    List<String> digests() {
        return hub.mails().to(address()).stream().map(MailText::of).toList();
    }

    List<String> messageIds() {
        return hub.mails().to(address()).stream().map(MailText::messageId).toList();
    }

    Database database() {
        return new Database(hub.database());
    }
}
