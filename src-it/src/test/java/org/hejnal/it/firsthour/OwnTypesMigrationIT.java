package org.hejnal.it.firsthour;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The migrations in schemas of the test's own: one that is empty, one that an administrator has worked on. */
@HejnalTest
class OwnTypesMigrationIT {
    private static final String SCHEMA = "own_types_migration";
    private static final String BEFORE = "15";

    private static final String CHANNELS =
            "SELECT channel_id || ' ' || send_by_default FROM event_channel WHERE event_type_id = '%s' ORDER BY 1";

    private final Flyway whole = flyway("latest");

    @BeforeEach
    @AfterEach
    void clean() {
        whole.clean();
    }

    @Test
    void anEmptyDatabaseGetsAllThatTheProductAnnounces() throws SQLException {
        whole.migrate();
        assertThat(query("SELECT id FROM event_type ORDER BY position"))
                .containsExactly(
                        "custom",
                        "statement",
                        "news",
                        "one_time_code",
                        "password",
                        "contact_point",
                        "calendar.event_created",
                        "calendar.event_updated",
                        "calendar.event_cancelled",
                        "calendar.event_commented",
                        "calendar.reminder");
        assertThat(query(CHANNELS.formatted("custom"))).containsExactly("email true", "inbox true");
        assertThat(query("SELECT schedule_id FROM event_type_schedule WHERE event_type_id = 'custom' ORDER BY 1"))
                .containsExactly("daily", "immediately", "weekly");
        assertThat(query("SELECT name_en FROM user_group WHERE id = ''")).containsExactly("Everyone");
    }

    @Test
    void whatAnAdministratorHasMadeOfThemStays() throws SQLException {
        flyway(BEFORE).migrate();
        execute("INSERT INTO event_type (id, name_pl, is_mandatory) VALUES ('custom', 'Od uczelni', true)");
        execute("INSERT INTO event_channel (event_type_id, channel_id, send_by_default)"
                + " VALUES ('custom', 'email', false)");
        execute("INSERT INTO user_group (id, name_pl) VALUES ('', 'Cała uczelnia')");
        whole.migrate();
        assertThat(query("SELECT name_pl || ' ' || is_mandatory FROM event_type WHERE id = 'custom'"))
                .containsExactly("Od uczelni true");
        assertThat(query(CHANNELS.formatted("custom"))).containsExactly("email false");
        assertThat(query("SELECT id FROM event_type_schedule WHERE event_type_id = 'custom'"))
                .isEmpty();
        assertThat(query("SELECT name_pl FROM user_group WHERE id = ''")).containsExactly("Cała uczelnia");
    }

    private static Flyway flyway(String target) {
        return Flyway.configure(OwnTypesMigrationIT.class.getClassLoader())
                .dataSource(Hub.main().database())
                .schemas(SCHEMA)
                .target(target)
                .outOfOrder(true)
                .cleanDisabled(false)
                .load();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static Connection connection() throws SQLException {
        Connection connection = Hub.main().database().getConnection();
        connection.setSchema(SCHEMA);
        return connection;
    }
}
