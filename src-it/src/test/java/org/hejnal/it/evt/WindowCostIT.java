package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Database;
import org.junit.jupiter.api.Test;

/** What a window costs depends on what is in it, not on what the calendar holds. The database counts the rows. */
@HejnalTest
class WindowCostIT {
    private static final int STORED = 15_000;
    private static final String FILL = """
            INSERT INTO calendar_event (circle_id, number, change_number, title, starts_at, ends_at, time_zone,
              created_at, modified_at)
            SELECT ?, n, 0, 'Event ' || n, start, start + CASE WHEN n % 500 = 0 THEN interval '30 days' ELSE '1 hour' END,
              'UTC', now(), now()
            FROM generate_series(1000000, 1000000 + ?) AS n,
              LATERAL (SELECT timestamptz '2000-01-01 00:00Z' + (n - 1000000) * interval '12 hours' AS start) AS at
            """;
    private static final String READ = """
            SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_user_tables WHERE relname = 'calendar_event'
            """;

    private final TestCircle circle = new TestCircle(Hub.main());
    private final Database database = circle.database();
    private final EvtClient member = circle.as(TestCircle.MEMBER);

    @Test
    void readsNoMoreRowsThanAreNearTheWindow() {
        database.update(FILL, circle.id(), STORED);
        database.update("ANALYZE calendar_event");
        int returned = window("2010-03-01", "2010-03-08");
        // Two a day, and at most one of thirty days that has begun before.
        assertThat(returned).isBetween(14, 15);

        // A week before the window is looked at as well, and what is long and ends after it.
        long most = 10L * 80;
        long read = readByTenWindows();
        for (int again = 0; again < 2 && read >= most; again++) {
            read = readByTenWindows();
        }
        assertThat(read).isLessThan(most);
    }

    /** Connections that rest report what they have read before up to ten seconds late; that can only make it more. */
    private long readByTenWindows() {
        long before = settled();
        for (int i = 0; i < 10; i++) {
            window("2010-03-01", "2010-03-08");
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> rowsRead() > before);
        return settled() - before;
    }

    private int window(String from, String to) {
        return member.feed("evt/listinterval", "from=" + from, "to=" + to)
                .getList("eventId")
                .size();
    }

    private long rowsRead() {
        return database.number(READ);
    }

    /** The database counts with a delay of about a second. */
    private long settled() {
        long[] last = {-1, -1, -1};
        await().pollInterval(Duration.ofMillis(700))
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    last[2] = last[1];
                    last[1] = last[0];
                    last[0] = rowsRead();
                    return last[0] == last[1] && last[1] == last[2];
                });
        return last[0];
    }
}
