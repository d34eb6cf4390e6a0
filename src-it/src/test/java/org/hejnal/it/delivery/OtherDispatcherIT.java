package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** The test is a second dispatcher: what it holds is left to it, and nothing else waits for it. */
@HejnalTest
class OtherDispatcherIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final Crowd people = Crowd.enter(database, 2);
    private final long theirs = people.firstId();
    private final long ours = people.firstId() + 1;

    @Test
    void aNotificationThatAnotherDistributesIsLeftToIt() throws SQLException {
        String id = notification("waiting", "5 seconds");
        database.update("INSERT INTO notification_recipient VALUES (CAST(? AS bigint), ?)", id, theirs);
        try (Connection other = hub.database().getConnection();
                Statement dispatcher = other.createStatement()) {
            other.setAutoCommit(false);
            dispatcher.execute("SELECT 1 FROM notification WHERE id = " + id + " FOR UPDATE");
            awaitDue("SELECT count(*) FROM notification WHERE due_at <= now() AND id = CAST(? AS bigint)", id);
            send(ours);
            soon("nobody waits for the other one").until(() -> inInbox(ours) == 1);
            dispatcher.execute("INSERT INTO inbox_entry (notification_id, account_id, arrived_at) VALUES (" + id + ", "
                    + theirs + ", now())");
            dispatcher.execute("UPDATE notification SET state = 'distributed' WHERE id = " + id);
            other.commit();
        }
        send(ours);
        soon().until(() -> inInbox(ours) == 2);
        assertThat(inInbox(theirs)).isOne();
        assertThat(database.number("SELECT count(*) FROM delivery WHERE account_id = ?", theirs))
                .as("what the other one did not make")
                .isZero();
    }

    @Test
    void aDeliveryThatAnotherLeasesIsLeftToIt() throws SQLException {
        String id = notification("distributed", "0 seconds");
        try (Connection other = hub.database().getConnection();
                Statement dispatcher = other.createStatement()) {
            other.setAutoCommit(false);
            database.update(
                    "INSERT INTO delivery (notification_id, account_id, channel_id, next_at)"
                            + " VALUES (CAST(? AS bigint), ?, 'email', now() + interval '5 seconds')",
                    id,
                    theirs);
            dispatcher.execute("SELECT 1 FROM delivery WHERE account_id = " + theirs + " FOR UPDATE");
            awaitDue(
                    "SELECT count(*) FROM delivery WHERE next_at <= now() AND notification_id = CAST(? AS bigint)", id);
            send(ours);
            soon("nobody waits for the other one").until(() -> mails(ours) == 1);
            dispatcher.execute("UPDATE delivery SET state = 'leased', batch_id = 7, next_at = now() + interval '1 hour'"
                    + " WHERE account_id = " + theirs);
            other.commit();
        }
        send(ours);
        soon().until(() -> mails(ours) == 2);
        assertThat(mails(theirs)).isZero();
        assertThat(database.update(
                        "UPDATE delivery SET state = 'failed', batch_id = NULL, failure = 'over'"
                                + " WHERE batch_id = 7 AND account_id = ?",
                        theirs))
                .as("still the other one's")
                .isOne();
    }

    private String notification(String state, String dueIn) {
        return database.text(
                "INSERT INTO notification (event_type_id, message_pl, created_at, due_at, state)"
                        + " VALUES ('custom', 'Próba', now(), now() + CAST(? AS interval), ?) RETURNING id",
                dueIn,
                state);
    }

    private void awaitDue(String count, String id) {
        soon().until(() -> database.number(count, id) == 1);
    }

    private void send(long person) {
        UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        assertThat(admin.post("events2/send_notification", Map.of("user_id", "" + person, "message_pl", "Dalej."))
                        .status())
                .isEqualTo(200);
    }

    private long inInbox(long person) {
        return database.number("SELECT count(*) FROM inbox_entry WHERE account_id = ?", person);
    }

    private int mails(long person) {
        return hub.mails().to(Crowd.address(person)).size();
    }
}
