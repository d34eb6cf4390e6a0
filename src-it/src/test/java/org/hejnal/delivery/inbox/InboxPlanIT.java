package org.hejnal.delivery.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Plan;
import org.junit.jupiter.api.Test;

/** An inbox costs what is shown of it, not what it holds. All of it is rolled back. */
@HejnalTest
class InboxPlanIT {
    private static final int HALF = 25_000;
    private static final double FLAT = 1.5;

    private static final String FILL = """
            INSERT INTO account (id, first_name, last_name)
            SELECT 770000 + i, 'Osoba', 'Nr ' || i FROM generate_series(1, 20) AS i ON CONFLICT DO NOTHING;
            WITH n AS (
              INSERT INTO notification (event_type_id, message_pl, created_at, due_at, state)
              SELECT 'custom', 'Nr ' || i, now(), now(), 'distributed' FROM generate_series(1, %d / 20) AS i
              RETURNING id)
            INSERT INTO inbox_entry (notification_id, account_id, arrived_at, read_at)
            SELECT n.id, 770000 + i, now(), CASE WHEN n.id %% 3 > 0 THEN now() END FROM n, generate_series(1, 20) AS i;
            ANALYZE inbox_entry, notification;
            """;

    @Test
    void aListTouchesNoMoreWhenTheInboxHasTwiceAsMuch() throws SQLException {
        try (Connection connection = Hub.main().database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(FILL.formatted(HALF));
            long any = blocks(connection, InboxService.ANY);
            long unread = blocks(connection, InboxService.UNREAD);
            statement.execute(FILL.formatted(HALF));
            assertThat((double) blocks(connection, InboxService.ANY)).isLessThan(FLAT * any);
            assertThat((double) blocks(connection, InboxService.UNREAD)).isLessThan(FLAT * unread);
            connection.rollback();
        }
    }

    private static long blocks(Connection connection, String latest) throws SQLException {
        Plan plan = Plan.of(
                connection,
                latest.replace(":account", "770001")
                        .replace(":before", String.valueOf(Long.MAX_VALUE))
                        .replace(":limit", "20"));
        assertThat(plan.scans("inbox_entry", "notification")).as(plan.json()).isFalse();
        return plan.blocks();
    }
}
