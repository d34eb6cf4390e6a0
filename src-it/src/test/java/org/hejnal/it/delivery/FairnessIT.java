package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.Map;
import java.util.stream.IntStream;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever is told something alone stands behind no crowd. All of it is order, not time: a relay lets nothing through first. */
class FairnessIT {
    private static final int CROWD = 1_000;

    /** The contract's number: the one's e-mail comes before this one of those that waited. */
    private static final int LATEST = 200;

    private static OwnHub own;
    private static Hub hub;
    private static Database database;
    private static UsosClient sender;

    private final Crowd crowd = enter(CROWD);
    private final Crowd one = enter(1);

    @BeforeAll
    static void start() {
        own = new OwnHub("fairness");
        hub = own.start(Map.of("HEJNAL_EMAILS_PER_MINUTE", "900000"));
        database = new Database(hub.database());
        sender = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    }

    @AfterAll
    static void stop() {
        hub.mails().release();
        own.close();
    }

    @AfterEach
    void release() {
        hub.mails().release();
    }

    @Test
    void oneIsBehindNoLargeSend() {
        hold();
        send(crowd);
        soon().until(() -> open(crowd) == CROWD);
        assertOvertakes();
    }

    @Test
    void oneIsBehindNoDigests() {
        hold();
        database.update("""
                WITH n AS (
                  INSERT INTO notification (event_type_id, message_pl, created_at, due_at, state)
                  VALUES ('custom', 'W zestawieniu', now(), now(), 'distributed') RETURNING id),
                items AS (
                  INSERT INTO digest_item (notification_id, account_id, channel_id, days)
                  SELECT n.id, a, 'email', 1 FROM n, generate_series(?, ?) a)
                INSERT INTO digest_window (account_id, channel_id, days, is_collecting, closes_on, next_at)
                SELECT a, 'email', 1, true, current_date - 1, now() - interval '1 day' FROM generate_series(?, ?) a
                """, crowd.firstId(), crowd.lastId(), crowd.firstId(), crowd.lastId());
        soon().until(() -> open(crowd) == CROWD);
        assertOvertakes();
    }

    /** So wait those whose relay has refused them for now, and those that a version without turns has made. */
    @Test
    void oneIsBehindNoneThatAreTriedAgain() {
        hold();
        database.update("""
                WITH n AS (
                  INSERT INTO notification (event_type_id, message_pl, created_at, due_at, state)
                  VALUES ('custom', 'Jeszcze raz', now(), now(), 'distributed') RETURNING id)
                INSERT INTO delivery (notification_id, account_id, channel_id, next_at, attempts)
                SELECT n.id, a, 'email', now() - interval '1 day', 1 FROM n, generate_series(?, ?) a
                """, crowd.firstId(), crowd.lastId());
        awaitPlaced();
        assertOvertakes();
    }

    /** All digests together are one send, also when a relay has refused each of them for now. */
    @Test
    void oneIsBehindNoDigestsThatAreTriedAgain() {
        hold();
        database.update("""
                WITH p AS MATERIALIZED (
                  SELECT a, next_id() AS n, next_id() AS g FROM generate_series(?, ?) a),
                notifications AS (
                  INSERT INTO notification (id, event_type_id, message_pl, created_at, due_at, state)
                  SELECT n, 'custom', 'Jeszcze raz', now(), now(), 'distributed' FROM p),
                digests AS (
                  INSERT INTO digest (id, account_id, channel_id, days, closed_on, part, parts, closed_at)
                  SELECT g, a, 'email', 1, current_date - 1, 1, 1, now() FROM p),
                items AS (
                  INSERT INTO digest_item (notification_id, account_id, channel_id, days, digest_id)
                  SELECT n, a, 'email', 1, g FROM p)
                INSERT INTO delivery (notification_id, account_id, channel_id, next_at, attempts, digest_id)
                SELECT n, a, 'email', now() - interval '1 day', 1, g FROM p
                """, crowd.firstId(), crowd.lastId());
        awaitPlaced();
        assertOvertakes();
    }

    /** Fan-out takes from each send in turn: three chunks of each large one, and the small one is due last. */
    @Test
    void oneIsBehindNoLargeFanOut() {
        Crowd many = enter(15_000);
        database.update("INSERT INTO event_type (id, name_pl) VALUES ('inbox_only', 'Tylko skrzynka')");
        database.update("INSERT INTO event_channel (event_type_id, channel_id) VALUES ('inbox_only', 'inbox')");
        long[] sends = IntStream.range(0, 3)
                .mapToLong(i -> database.number(
                        "INSERT INTO notification (event_type_id, message_pl, created_at, due_at, state)"
                                + " VALUES ('inbox_only', 'Kolej', now(), now(), 'cancelled') RETURNING id"))
                .toArray();
        database.update(
                "INSERT INTO notification_recipient SELECT n, a FROM unnest(ARRAY[CAST(? AS bigint), ?]) n,"
                        + " generate_series(?, ?) a",
                sends[0],
                sends[1],
                many.firstId(),
                many.lastId());
        database.update("INSERT INTO notification_recipient VALUES (?, ?)", sends[2], one.firstId());
        database.update(
                "UPDATE notification n SET state = 'waiting', due_at = now() - interval '1 minute' * place"
                        + " FROM unnest(ARRAY[CAST(? AS bigint), ?, ?]) WITH ORDINALITY s (id, place) WHERE n.id = s.id",
                sends[2],
                sends[1],
                sends[0]);
        soon().until(() -> database.number(
                        "SELECT count(*) FROM notification WHERE state = 'distributed' AND id BETWEEN ? AND ?",
                        sends[0],
                        sends[2])
                == 3);
        long small = database.number("SELECT id FROM inbox_entry WHERE notification_id = ?", sends[2]);
        for (int large = 0; large < 2; large++) {
            assertThat(database.number(
                            "SELECT count(*) FROM inbox_entry WHERE notification_id = ? AND id > ?",
                            sends[large],
                            small))
                    .as("of this large one, those who got it after the small one")
                    .isGreaterThanOrEqualTo(5_000);
        }
    }

    private void awaitPlaced() {
        soon().until(() -> database.number(
                        "SELECT count(*) FROM delivery WHERE turn IS NOT NULL AND account_id BETWEEN ? AND ?",
                        crowd.firstId(),
                        crowd.lastId())
                == CROWD);
    }

    private void assertOvertakes() {
        int before = hub.mails().size();
        send(one);
        soon().until(() -> open(one) == 1);
        hub.mails().release();
        soon().until(() -> hub.mails().to(Crowd.address(one.firstId())).size() == 1);
        soon().until(() -> open(crowd) == 0);
        assertThat(position(before)).as("place of the one among all").isBetween(0, LATEST);
        assertThat(hub.mails().size() - before).as("all of them got it").isEqualTo(CROWD + 1);
    }

    private int position(int before) {
        return hub.mails().recipients().subList(before, hub.mails().size()).indexOf(Crowd.address(one.firstId()));
    }

    private static Crowd enter(int size) {
        return Crowd.enter(database, size);
    }

    private static void hold() {
        hub.mails().holdAllBut("nobody@example.edu");
    }

    private static void send(Crowd people) {
        assertThat(sender.post("events2/send_notification", Map.of("user_ids", people.ids(), "message_pl", "Kolej."))
                        .status())
                .isEqualTo(200);
    }

    private static long open(Crowd people) {
        return database.number(
                "SELECT count(*) FROM delivery WHERE state IN ('due', 'leased') AND account_id BETWEEN ? AND ?",
                people.firstId(),
                people.lastId());
    }
}
