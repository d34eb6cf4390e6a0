package org.hejnal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.hejnal.it.OwnHub;
import org.hejnal.it.Report;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a hub costs that has nothing to do: alone, and with a million sends to come and digests for a hundred thousand. */
class IdleBenchmark {
    private static final int SENDS = 1_000_000;
    private static final int READERS = 100_000;
    private static final int FIRST_READER = 20_000_000;
    private static final int SECONDS = 60;

    /** What somebody would notice. */
    private static final double MOST = 1.5;

    private static final OwnHub OWN = OwnHub.toMeasure("bench-idle", new CountingMailbox());
    private static Database database;

    @BeforeAll
    static void start() {
        database = new Database(OWN.start().database());
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void whatIsToComeCostsNothingYet() {
        double empty = blocksPerSecond();
        fill();
        double full = blocksPerSecond();
        Report.BENCHMARKS.line(
                "idle: %.0f blocks/s with nothing to come, %.0f blocks/s with %,d sends and %,d digests to come, ratio %.2f",
                empty, full, SENDS, READERS, full / empty);
        assertThat(full / empty).isLessThan(MOST);
    }

    private static void fill() {
        Crowd readers = Crowd.enter(database, FIRST_READER, READERS);
        database.update("""
                WITH n AS (
                  INSERT INTO notification (event_type_id, message_pl, created_at, due_at)
                  SELECT 'custom', 'Kiedyś', now(), now() + interval '30 days' FROM generate_series(1, ?) RETURNING id)
                INSERT INTO notification_recipient SELECT id, ? + id % ? FROM n
                """, SENDS, readers.firstId(), READERS);
        database.update("""
                INSERT INTO user_preference (account_id, event_type_id, channel_id, is_enabled, schedule_id, updated_at)
                SELECT a, o.event_type_id, 'email', true, o.schedule_id, now()
                FROM generate_series(?, ?) a, (
                  SELECT s.event_type_id, s.schedule_id FROM event_type_schedule s
                  JOIN event_channel c ON c.event_type_id = s.event_type_id AND c.channel_id = 'email'
                  WHERE s.is_enabled ORDER BY s.event_type_id, s.schedule_id LIMIT 1) o
                """, readers.firstId(), readers.lastId());
        database.update("""
                INSERT INTO digest_window (account_id, channel_id, days, is_collecting, closes_on, next_at)
                SELECT a, 'email', 1, true, current_date + 2, now() + interval '1 day' FROM generate_series(?, ?) a
                """, readers.firstId(), readers.lastId());
        database.update("VACUUM ANALYZE");
    }

    /** All blocks that anybody reads, cached or not. */
    private static double blocksPerSecond() {
        long before = blocks();
        pause();
        return (blocks() - before) / (double) SECONDS;
    }

    private static long blocks() {
        return database.number("SELECT blks_hit + blks_read FROM pg_stat_database WHERE datname = current_database()");
    }

    /** Here, time is what is measured by. */
    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
