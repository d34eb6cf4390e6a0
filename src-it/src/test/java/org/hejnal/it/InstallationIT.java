package org.hejnal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hejnal.it.client.HttpCall;
import org.junit.jupiter.api.Test;

/** What the run command promises to a newcomer. */
@HejnalTest
class InstallationIT {
    private static final List<String> DEMO_TYPES = List.of(
            "custom",
            "statement",
            "news",
            "grades",
            "one_time_code",
            "calendar.event_created",
            "calendar.event_updated",
            "calendar.event_cancelled",
            "calendar.event_commented",
            "calendar.reminder");

    private final Hub hub = Hub.main();

    @Test
    void theApplicationAnswersAtTheRoot() {
        String page = HttpCall.to(hub.baseUrl() + "/").send().body();
        assertThat(page).contains("Hejnał").doesNotContain("Welcome to WildFly");
    }

    @Test
    void fieldSelectorsNeedNoEscaping() throws IOException {
        assertThat(statusLine("/services/nothing/here?fields=a[b|c]")).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void everyMigrationIsApplied() throws SQLException {
        assertThat(query("SELECT version FROM flyway_schema_history WHERE NOT success"))
                .isEmpty();
        assertThat(query("SELECT version FROM flyway_schema_history")).contains("1", "2", "3", "4");
    }

    @Test
    void thePeopleOfTheDemoDataAreThere() throws SQLException {
        assertThat(query("SELECT sign_in FROM account WHERE sign_in IS NOT NULL AND id <= 2200 ORDER BY id"))
                .containsExactly(
                        "ewa@example.edu",
                        "anna@example.edu",
                        "jan@example.edu",
                        "maria@example.edu",
                        "piotr@example.edu");
        assertThat(query("SELECT count(*) FROM account WHERE id BETWEEN 2001 AND 2200"))
                .containsExactly("200");
    }

    @Test
    void everyTypeOfEventComesByInboxAndEmail() throws SQLException {
        for (String type : DEMO_TYPES) {
            assertThat(query(
                            "SELECT channel_id FROM event_channel WHERE is_enabled AND event_type_id = '" + type + "'"))
                    .as(type)
                    .containsExactlyInAnyOrder("inbox", "email");
        }
    }

    @Test
    void theCirclesOfTheDemoDataAreThere() throws SQLException {
        assertThat(query("SELECT account_id || ' ' || is_owner FROM circle_member WHERE circle_id = 144 ORDER BY 1"))
                .containsExactly("1001 true", "1002 false");
        assertThat(query("SELECT account_id || ' ' || is_owner FROM circle_member WHERE circle_id = 145"))
                .containsExactly("1004 true");
        assertThat(query("SELECT name FROM place WHERE circle_id = 144 AND number = 1"))
                .hasSize(1);
        assertThat(query("SELECT birth_date FROM contact WHERE circle_id = 144 AND number = 2"))
                .doesNotContainNull()
                .hasSize(1);
        assertThat(query("SELECT contact_number FROM calendar_event WHERE circle_id = 144 AND event_type = 'BIRTHDAY'"))
                .containsExactly("2");
    }

    /** By hand: HTTP clients refuse to send what is not a URI. */
    private String statusLine(String target) throws IOException {
        URI server = URI.create(hub.baseUrl());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElseThrow();
        }
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = hub.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
