package org.hejnal.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Plan;
import org.junit.jupiter.api.Test;

/** What holds for a person costs the same however many others have chosen something. All of it is rolled back. */
@HejnalTest
class PreferencePlanIT {
    private static final int HALF = 10_000;
    private static final double FLAT = 1.5;

    private static final String FILL = """
            INSERT INTO user_preference (account_id, event_type_id, channel_id, is_enabled, updated_at)
            SELECT person, c.event_type_id, c.channel_id, person %% 2 = 0, now()
            FROM generate_series(%d, %d) AS person, event_channel c
            WHERE c.event_type_id IN ('custom', 'news', 'statement');
            ANALYZE account, user_preference;
            """;

    @Test
    void aPersonsPreferencesTouchNoMoreWhenThereAreTwiceAsMany() throws SQLException {
        try (Connection connection = Hub.main().database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            long person = fill(connection, statement);
            long once = blocks(connection, person);
            fill(connection, statement);
            assertThat((double) blocks(connection, person)).isLessThan(FLAT * once);
            connection.rollback();
        }
    }

    /** Returns one of those who have chosen something. */
    private static long fill(Connection connection, Statement statement) throws SQLException {
        Crowd crowd = Crowd.enter(connection, HALF);
        statement.execute(FILL.formatted(crowd.firstId(), crowd.lastId()));
        return crowd.firstId() + 42;
    }

    private static long blocks(Connection connection, long person) throws SQLException {
        Plan plan = Plan.of(connection, PreferenceRepository.EFFECTIVE.replace(":account", String.valueOf(person)));
        assertThat(plan.scans("user_preference", "account")).as(plan.json()).isFalse();
        return plan.blocks();
    }
}
