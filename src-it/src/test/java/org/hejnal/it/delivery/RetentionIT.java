package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.Arrays;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.junit.jupiter.api.Test;

/** What is long over goes; what is still to go out, or belongs to something that is kept, stays. */
@HejnalTest
class RetentionIT {
    private static final String DAYS_AGO =
            "CAST(extract(epoch FROM now() - ? * interval '1 day') * 1000 AS bigint) * 1048576";

    private final Database database = new Database(Hub.main().database());
    private final long person = Crowd.enter(database, 1).firstId();
    private int lastSend;

    @Test
    void whatIsLongOverGoes() {
        long over = send(401, "distributed");
        delivery(over, "sent", 0);
        long inOldDigest = send(450, "distributed");
        long oldDigest = digest(405, inOldDigest, "sent");
        long cancelled = send(401, "cancelled");

        long young = send(399, "distributed");
        long waiting = send(401, "waiting");
        long open = send(401, "distributed");
        delivery(open, "due", 0);
        long collected = send(401, "distributed");
        item(collected, 0);
        long inYoungDigest = send(401, "distributed");
        long youngDigest = digest(10, inYoungDigest, "sent");
        long inOpenDigest = send(402, "distributed");
        long openDigest = digest(401, inOpenDigest, "due");

        soon().until(() -> count("notification", over, inOldDigest, cancelled) + count("digest", oldDigest) == 0);
        assertThat(count("notification", young, waiting, open, collected, inYoungDigest, inOpenDigest))
                .isEqualTo(6);
        assertThat(count("digest", youngDigest, openDigest)).isEqualTo(2);
        assertThat(database.number("SELECT count(*) FROM delivery WHERE account_id = ?", person))
                .isEqualTo(3);
        assertThat(database.number("SELECT count(*) FROM inbox_entry WHERE account_id = ?", person))
                .isEqualTo(6);
        database.update("DELETE FROM account WHERE id = ?", person);
    }

    private long send(int days, String state) {
        long id = database.number("SELECT " + DAYS_AGO + " + ?", days, ++lastSend);
        database.update(
                "INSERT INTO notification (id, event_type_id, message_pl, created_at, due_at, retry_at, state)"
                        + " VALUES (?, 'custom', 'Dawno', now() - ? * interval '1 day', now() - ? * interval '1 day',"
                        + " now() + interval '1 day', ?)",
                id,
                days,
                days,
                state);
        database.update("INSERT INTO notification_recipient VALUES (?, ?)", id, person);
        database.update(
                "INSERT INTO inbox_entry (notification_id, account_id, arrived_at) VALUES (?, ?, now())", id, person);
        return id;
    }

    private void delivery(long send, String state, long digest) {
        database.update(
                "INSERT INTO delivery (notification_id, account_id, channel_id, state, next_at, sent_at, digest_id)"
                        + " VALUES (?, ?, 'email', ?, now() + interval '1 day', CASE WHEN ? = 'sent' THEN now() END,"
                        + " nullif(?, 0))",
                send,
                person,
                state,
                state,
                digest);
    }

    private void item(long send, long digest) {
        database.update(
                "INSERT INTO digest_item (notification_id, account_id, channel_id, days, digest_id)"
                        + " VALUES (?, ?, 'email', 1, nullif(?, 0))",
                send,
                person,
                digest);
    }

    private long digest(int days, long send, String state) {
        long id = database.number("SELECT " + DAYS_AGO + " + ?", days, ++lastSend);
        database.update(
                "INSERT INTO digest (id, account_id, channel_id, days, closed_on, part, parts, closed_at)"
                        + " VALUES (?, ?, 'email', 1, CAST(now() AS date) - ?, 1, 1, now() - ? * interval '1 day')",
                id,
                person,
                days,
                days);
        item(send, id);
        delivery(send, state, id);
        return id;
    }

    private long count(String table, long... ids) {
        return database.number(
                "SELECT count(*) FROM " + table + " WHERE id = ANY (CAST(? AS bigint[]))",
                Arrays.toString(ids).replace('[', '{').replace(']', '}'));
    }
}
