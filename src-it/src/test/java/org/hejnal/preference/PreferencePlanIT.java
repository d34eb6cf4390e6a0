package org.hejnal.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Plan;
import org.junit.jupiter.api.Test;

/** What holds for a person costs the same however many others have chosen something. All of it is rolled back. */
@HejnalTest
class PreferencePlanIT {
    private static final int HALF = 10_000;
    private static final double FLAT = 1.5;

    private static final String FILL = """
            INSERT INTO account (id, first_name, last_name)
            SELECT 6000000 + i, 'Osoba', 'Nr ' || i FROM generate_series(%1$d + 1, %1$d + %2$d) AS i;
            INSERT INTO user_preference (account_id, event_type_id, channel_id, is_enabled, updated_at)
            SELECT 6000000 + i, c.event_type_id, c.channel_id, i %% 2 = 0, now()
            FROM generate_series(%1$d + 1, %1$d + %2$d) AS i, event_channel c
            WHERE c.event_type_id IN ('custom', 'news', 'statement');
            ANALYZE account, user_preference;
            """;

    @Test
    void aPersonsPreferencesTouchNoMoreWhenThereAreTwiceAsMany() throws SQLException {
        try (Connection connection = Hub.main().database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(FILL.formatted(0, HALF));
            long once = blocks(connection);
            statement.execute(FILL.formatted(HALF, HALF));
            assertThat((double) blocks(connection)).isLessThan(FLAT * once);
            connection.rollback();
        }
    }

    private static long blocks(Connection connection) throws SQLException {
        Plan plan = Plan.of(connection, PreferenceRepository.EFFECTIVE.replace(":account", "6000042"));
        assertThat(plan.scans("user_preference", "account")).as(plan.json()).isFalse();
        return plan.blocks();
    }
}
