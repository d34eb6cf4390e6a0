package org.hejnal.delivery.postponement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Plan;
import org.junit.jupiter.api.Test;

/** Every batch is asked about, so the question costs the same however many people have chosen something. All is rolled back. */
@HejnalTest
class PostponementPlanIT {
    private static final int HALF = 10_000;
    private static final double FLAT = 1.5;

    private static final String FILL = """
            INSERT INTO person_timing (account_id, quiet_from, quiet_until)
            SELECT person, 1320, 420 FROM generate_series(%1$d, %2$d) AS person;
            WITH n AS (
              INSERT INTO notification (event_type_id, message_pl, created_at, due_at, state)
              VALUES ('custom', 'x', now(), now(), 'distributed') RETURNING id)
            INSERT INTO delivery (notification_id, account_id, channel_id, next_at, state, batch_id, turn)
            SELECT n.id, person, 'email', now() + interval '1 hour', 'leased', %1$d + person / 20, person
            FROM n, generate_series(%1$d, %2$d) AS person;
            ANALYZE account, person_timing, delivery, notification;
            """;

    @Test
    void aBatchIsAskedAboutByKeys() throws SQLException {
        try (Connection connection = Hub.main().database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            long batch = fill(connection, statement);
            long once = blocks(connection, batch);
            fill(connection, statement);
            assertThat((double) blocks(connection, batch)).isLessThan(FLAT * once);
            connection.rollback();
        }
    }

    /** Returns one of the batches. */
    private static long fill(Connection connection, Statement statement) throws SQLException {
        Crowd crowd = Crowd.enter(connection, HALF);
        statement.execute(FILL.formatted(crowd.firstId(), crowd.lastId()));
        return crowd.firstId() + (crowd.firstId() + HALF / 2) / 20;
    }

    private static long blocks(Connection connection, long batch) throws SQLException {
        Plan plan = Plan.of(
                connection,
                PostponementRepository.ASK
                        .replace(":batch", String.valueOf(batch))
                        .replace(":everybody", "false"));
        assertThat(plan.scans("delivery", "person_timing")).as(plan.json()).isFalse();
        return plan.blocks();
    }
}
