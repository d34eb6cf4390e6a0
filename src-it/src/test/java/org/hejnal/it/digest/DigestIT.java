package org.hejnal.it.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hejnal.it.client.Waiting.soon;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One digest for each window, with everything in it, whatever happens to clocks and servers. */
class DigestIT {
    private static final OwnHub OWN = new OwnHub("digests");
    private static Hub hub;

    @BeforeAll
    static void start() {
        hub = OWN.start();
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void comesAtTheFirstValidInstantOfTheNightThatSkipsTheHour() {
        Instant before = Instant.parse("2026-03-28T12:00:00Z");
        OWN.clock().moveTo(before);
        Reader reader = Reader.enter(hub, "Europe/Warsaw", 2, "daily");
        String first = reader.isSent(before);
        String second = reader.isSent(before);
        soon().until(() -> reader.waiting() == 2);
        assertThat(reader.closing()).isEqualTo("2026-03-29T01:00:00Z");

        OWN.clock().moveTo(Instant.parse("2026-03-29T01:00:00Z"));
        soon().until(() -> reader.digests().size() == 1);
        assertThat(reader.digests().get(0)).containsSubsequence(first, second);

        String third = reader.isSent(Instant.parse("2026-03-29T01:00:00Z"));
        soon().until(() -> reader.waiting() == 1);
        assertThat(reader.closing()).isEqualTo("2026-03-30T00:00:00Z");
        OWN.clock().moveTo(Instant.parse("2026-03-30T00:00:00Z"));
        soon().until(() -> reader.digests().size() == 2);
        assertThat(reader.digests().get(1)).contains(third).doesNotContain(first, second);
    }

    @Test
    void comesOnceInTheNightThatHasTheHourTwice() {
        Instant before = Instant.parse("2026-10-24T12:00:00Z");
        OWN.clock().moveTo(before);
        Reader reader = Reader.enter(hub, "Europe/Warsaw", 2, "daily");
        String first = reader.isSent(before);
        soon().until(() -> reader.waiting() == 1);
        assertThat(reader.closing()).isEqualTo("2026-10-25T00:00:00Z");
        OWN.clock().moveTo(Instant.parse("2026-10-25T00:00:00Z"));
        soon().until(() -> reader.digests().size() == 1);
        assertThat(reader.digests().get(0)).contains(first);

        OWN.clock().moveTo(Instant.parse("2026-10-25T00:30:00Z"));
        String second = reader.isSent(Instant.parse("2026-10-25T00:30:00Z"));
        soon().until(() -> reader.waiting() == 1);
        assertThat(reader.closing()).as("not at the second two o'clock").isEqualTo("2026-10-26T01:00:00Z");
        OWN.clock().moveTo(Instant.parse("2026-10-26T01:00:00Z"));
        soon().until(() -> reader.digests().size() == 2);
        assertThat(reader.digests().get(1)).contains(second);
    }

    @Test
    void bringsEverythingAtOnceAfterAnOutageOfThreeDays() {
        Instant before = Instant.parse("2026-06-09T12:00:00Z");
        OWN.clock().moveTo(before);
        Reader reader = Reader.enter(hub, "America/New_York", 7, "daily");
        String first = reader.isSent(before);
        soon().until(() -> reader.waiting() == 1);

        OWN.kill();
        String second = reader.isSent(before.plus(Duration.ofDays(1)));
        String third = reader.isSent(before.plus(Duration.ofDays(2)));
        OWN.restart();
        OWN.clock().moveTo(Instant.parse("2026-06-12T18:00:00Z"));

        soon().until(() -> reader.digests().size() == 1);
        assertThat(reader.digests().get(0)).containsSubsequence(first, second, third);
        reader.isSent(Instant.parse("2026-06-12T18:00:00Z"));
        soon().until(() -> reader.waiting() == 1);
        assertThat(reader.closing()).isEqualTo("2026-06-13T11:00:00Z");
        assertThat(reader.digests()).hasSize(1);
    }

    @Test
    void aRepeatAfterACrashBetweenSendingAndRecordingIsRecognisable() throws SQLException {
        Instant before = Instant.parse("2026-05-05T12:00:00Z");
        OWN.clock().moveTo(before);
        Reader reader = Reader.enter(hub, "Europe/Warsaw", 7, "daily");
        reader.isSent(before);
        soon().until(() -> reader.waiting() == 1);
        reader.database().update("""
                CREATE FUNCTION wait_for_the_test() RETURNS trigger LANGUAGE plpgsql
                AS $$ BEGIN PERFORM pg_advisory_xact_lock(42); RETURN NEW; END $$
                """);
        reader.database().update("""
                CREATE TRIGGER result_is_held_up BEFORE UPDATE ON delivery
                FOR EACH ROW WHEN (NEW.state = 'sent') EXECUTE FUNCTION wait_for_the_test()
                """);
        try (Connection test = hub.database().getConnection();
                Statement statement = test.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(42)");
            OWN.clock().moveTo(Instant.parse("2026-05-06T05:00:00Z"));
            soon().until(() -> reader.digests().size() == 1);
            OWN.kill();
            statement.execute("SELECT pg_advisory_unlock(42)");
            statement.execute("DROP TRIGGER result_is_held_up ON delivery");
        }
        OWN.restart();
        OWN.clock().moveTo(Instant.parse("2026-05-06T05:10:00Z"));

        soon().until(() -> reader.digests().size() == 2);
        assertThat(reader.messageIds().get(1)).isEqualTo(reader.messageIds().get(0));
        assertThat(reader.digests().get(1)).isEqualTo(reader.digests().get(0));
        soon().until(() -> isSent(reader));
        assertThat(reader.database().number("SELECT count(*) FROM digest WHERE account_id = ?", reader.id()))
                .isOne();
    }

    @Test
    void aWindowThatAnotherNodeHasClaimedIsLeftToIt() throws SQLException {
        Instant before = Instant.parse("2026-05-11T12:00:00Z");
        OWN.clock().moveTo(before);
        Reader theirs = Reader.enter(hub, "Europe/Warsaw", 7, "daily");
        Reader ours = Reader.enter(hub, "Europe/Warsaw", 7, "daily");
        theirs.isSent(before);
        ours.isSent(before);
        soon().until(() -> theirs.waiting() == 1 && ours.waiting() == 1);
        try (Connection other = hub.database().getConnection();
                Statement node = other.createStatement()) {
            other.setAutoCommit(false);
            node.execute("SELECT 1 FROM digest_window WHERE account_id = " + theirs.id() + " FOR UPDATE");
            OWN.clock().moveTo(Instant.parse("2026-05-12T05:00:00Z"));
            soon("nobody waits for the other node").until(() -> ours.digests().size() == 1);
            assertThat(theirs.waiting()).isOne();
            other.rollback();
        }
        soon("the other node has died").until(() -> theirs.digests().size() == 1);
        assertThat(theirs.database().number("SELECT count(*) FROM digest WHERE account_id = ?", theirs.id()))
                .isOne();
    }

    @Test
    void aFanOutThatHangsHoldsDigestsBackForTenMinutesAtMost() throws SQLException {
        Instant before = Instant.parse("2026-06-22T12:00:00Z");
        Instant closing = Instant.parse("2026-06-23T05:00:00Z");
        OWN.clock().moveTo(before);
        Reader reader = Reader.enter(hub, "Europe/Warsaw", 7, "daily");
        Reader victim = Reader.enter(hub, "Europe/Warsaw", 7, "daily");
        reader.isSent(before);
        soon().until(() -> reader.waiting() == 1);
        String hanging = victim.isSent(closing.minusSeconds(60));
        AtomicInteger minutes = new AtomicInteger();
        try (Connection other = hub.database().getConnection();
                Statement node = other.createStatement()) {
            other.setAutoCommit(false);
            node.execute("SELECT 1 FROM notification WHERE message_pl = '" + hanging + "' FOR UPDATE");
            soon().pollInterval(Duration.ofMillis(500)).until(() -> {
                OWN.clock().moveTo(closing.plus(Duration.ofMinutes(minutes.getAndIncrement())));
                return reader.digests().size() == 1;
            });
            other.rollback();
        }
        assertThat(minutes.get()).isGreaterThan(10);
        soon("nothing is lost").until(() -> victim.waiting() == 1);
    }

    @Test
    void whatIsInADigestCannotBeDeletedBeforeIt() {
        Instant before = Instant.parse("2026-07-06T12:00:00Z");
        OWN.clock().moveTo(before);
        Reader reader = Reader.enter(hub, "Europe/Warsaw", 7, "daily");
        reader.isSent(before);
        soon().until(() -> reader.waiting() == 1);
        assertThatThrownBy(() -> reader.database()
                        .update(
                                "DELETE FROM notification WHERE id IN"
                                        + " (SELECT notification_id FROM digest_item WHERE account_id = ?)",
                                reader.id()))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(reader.waiting()).isOne();
    }

    @Test
    void aLargeDigestComesInPartsAndNothingIsDropped() {
        Instant before = Instant.parse("2026-05-19T12:00:00Z");
        OWN.clock().moveTo(before);
        Reader reader = Reader.enter(hub, "Europe/Warsaw", 7, "weekly");
        reader.database().update("""
                WITH n AS (
                  INSERT INTO notification (event_type_id, message_pl, created_at, due_at)
                  SELECT 'custom', 'Nr ' || i || '.', TIMESTAMPTZ '2026-05-19 12:00Z', TIMESTAMPTZ '2026-05-19 12:00Z'
                  FROM generate_series(1, 250) AS i RETURNING id)
                INSERT INTO notification_recipient (notification_id, account_id) SELECT id, ? FROM n
                """, reader.id());
        soon().atMost(Duration.ofMinutes(3)).until(() -> reader.waiting() == 250);
        assertThat(reader.closing()).as("a Monday").isEqualTo("2026-05-25T05:00:00Z");
        OWN.clock().moveTo(Instant.parse("2026-05-25T05:00:00Z"));

        soon().until(() -> reader.digests().size() == 3);
        String all = String.join("\n", reader.digests());
        for (int i = 1; i <= 250; i++) {
            assertThat(all).containsOnlyOnce("Nr " + i + ".");
        }
    }

    private static boolean isSent(Reader reader) {
        return reader.database()
                .text("SELECT state FROM delivery WHERE account_id = ?", reader.id())
                .equals("sent");
    }
}
