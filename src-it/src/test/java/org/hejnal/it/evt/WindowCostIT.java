package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.CountedSql;
import org.hejnal.it.client.Database;
import org.junit.jupiter.api.Test;

/** What a window costs depends on what is in it, not on what the calendar holds before and after. */
@HejnalTest
class WindowCostIT {
    private static final int HALF = 7_500;

    /**
     * Two a day of the week and of the one before it, which is looked at too, and what is long and ends later: 80 rows,
     * each in a block of its own at worst; and what is found is read by its key.
     */
    private static final int MOST_BLOCKS = 160;

    /** What grows with the calendar would be twice as much; an index that has grown by a level is a block more a look. */
    private static final double FLAT = 1.5;

    /** Two a day, around the window or farther from it on both sides. */
    private static final String FILL = """
            INSERT INTO calendar_event (circle_id, number, change_number, title, starts_at, ends_at, time_zone,
              created_at, modified_at)
            SELECT ?, n + 1000000, 0, 'Event ' || n, start,
              start + CASE WHEN n % 500 = 0 THEN interval '30 days' ELSE '1 hour' END, 'UTC', now(), now()
            FROM generate_series(CAST(? AS int), ?) AS n,
              LATERAL (SELECT timestamptz '2010-03-01 00:00Z' + n * interval '12 hours' AS start) AS at
            """;

    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final Database database = circle.database();
    private final EvtClient member = circle.as(TestCircle.MEMBER);
    private final CountedSql sql = new CountedSql(hub);

    @Test
    void touchesNoMoreWhenTheCalendarHoldsTwiceAsMuch() {
        fill(-HALF, HALF);
        // Two a day, and at most one of thirty days that has begun before.
        assertThat(window()).isBetween(14, 15);
        long blocks = sql.blocksPerCall("calendar_event", this::window);
        assertThat(blocks).isBetween(1L, (long) MOST_BLOCKS);

        fill(-2 * HALF, -HALF - 1);
        fill(HALF + 1, 2 * HALF);
        assertThat(window()).isBetween(14, 15);
        assertThat((double) sql.blocksPerCall("calendar_event", this::window)).isLessThan(FLAT * blocks);
    }

    private void fill(int from, int to) {
        database.update(FILL, circle.id(), from, to);
        database.update("ANALYZE calendar_event");
    }

    private int window() {
        return member.feed("evt/listinterval", "from=2010-03-01", "to=2010-03-08")
                .getList("eventId")
                .size();
    }
}
