package org.hejnal.delivery.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Plan;
import org.junit.jupiter.api.Test;

/** An inbox costs what is shown of it, not what it holds. All of it is rolled back. */
@HejnalTest
class InboxPlanIT {
    private static final int HALF = 25_000;
    private static final int READERS = 20;
    private static final double FLAT = 1.5;

    private static final String FILL = """
            WITH n AS (
              INSERT INTO notification (event_type_id, message_pl, created_at, due_at, state)
              SELECT 'custom', 'Nr ' || i, now(), now(), 'distributed' FROM generate_series(1, %1$d / 20) AS i
              RETURNING id)
            INSERT INTO inbox_entry (notification_id, account_id, arrived_at, read_at)
            SELECT n.id, person, now(), CASE WHEN n.id %% 3 > 0 THEN now() END FROM n, generate_series(%2$d, %3$d) AS person;
            ANALYZE inbox_entry, notification;
            """;

    @Test
    void aListTouchesNoMoreWhenTheInboxHasTwiceAsMuch() throws SQLException {
        try (Connection connection = Hub.main().database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Crowd crowd = Crowd.enter(connection, READERS);
            String fill = FILL.formatted(HALF, crowd.firstId(), crowd.lastId());
            statement.execute(fill);
            long any = blocks(connection, InboxService.ANY, crowd.firstId());
            long unread = blocks(connection, InboxService.UNREAD, crowd.firstId());
            statement.execute(fill);
            assertThat((double) blocks(connection, InboxService.ANY, crowd.firstId()))
                    .isLessThan(FLAT * any);
            assertThat((double) blocks(connection, InboxService.UNREAD, crowd.firstId()))
                    .isLessThan(FLAT * unread);
            connection.rollback();
        }
    }

    private static long blocks(Connection connection, String latest, long account) throws SQLException {
        Plan plan = Plan.of(
                connection,
                latest.replace(":account", String.valueOf(account))
                        .replace(":before", String.valueOf(Long.MAX_VALUE))
                        .replace(":limit", "20"));
        assertThat(plan.scans("inbox_entry", "notification")).as(plan.json()).isFalse();
        return plan.blocks();
    }
}
