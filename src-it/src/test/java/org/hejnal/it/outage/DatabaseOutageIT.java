package org.hejnal.it.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PostgreSQL is stopped while the hub runs, and comes back. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DatabaseOutageIT {
    private static final Pattern INCIDENT = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String MAIL_OF = "anna@example.edu";

    /** What an outage may cost: its beginning, its end, and what the server's parts say of connections that break. */
    private static final int MOST_LINES = 100;

    private static final OwnHub OWN = new OwnHub("outage");
    private static Hub hub;

    @BeforeAll
    static void start() {
        hub = OWN.start();
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void everybodyIsToldTheLogSaysItOnceAndAllGoesOnByItself() {
        soon("the hub is ready").until(() -> ready() == 200);
        List<String> before = lines();
        OWN.stopDatabase();
        soon("the hub is not ready").until(() -> ready() == 503);
        String incident = incident(send("/services/oauth/authorize?oauth_token=x"));
        for (int i = 0; i < 100; i++) {
            assertToldIn(incident);
        }
        assertThat(statusOf("/")).isEqualTo(200);
        assertThat(statusOf("/developers/api/")).isEqualTo(200);
        assertThat(statusOf("/openapi")).isEqualTo(200);

        OWN.restartDatabase();
        soon("the hub is ready again").until(() -> ready() == 200);
        UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        assertThat(admin.post("events2/send_notification", Map.of("user_id", "1001", "message_pl", "Wróciliśmy."))
                        .status())
                .isEqualTo(200);
        soon("the e-mail is there").until(() -> !hub.mails().to(MAIL_OF).isEmpty());
        assertThat(lines().subList(before.size(), lines().size()))
                .filteredOn(line -> line.contains(incident))
                .as("lines that tell of the outage")
                .hasSize(2);
        assertThat(lines().size() - before.size()).isLessThan(MOST_LINES);
    }

    private static void assertToldIn(String incident) {
        HttpResponse<String> services = send("/services/events2/event_types_index");
        assertUnavailable(services);
        assertThat(services.body()).contains("\"message\"", "\"user_messages\"", incident);
        HttpResponse<String> calendar = HttpCall.to(hub.baseUrl() + "/api/log/in")
                .form(Map.of("identifier", MAIL_OF, "password", "demo"))
                .send();
        assertUnavailable(calendar);
        assertThat(calendar.body()).contains("\"FiZClassId\":\"500\"", incident);
        assertThat(incident(send("/services/oauth/authorize?oauth_token=x&lang=en")))
                .isEqualTo(incident);
        assertThat(incident(send("/ical/" + "a".repeat(32) + ".ics"))).isEqualTo(incident);
    }

    private static HttpResponse<String> send(String path) {
        return HttpCall.to(hub.baseUrl() + path).send();
    }

    private static int statusOf(String path) {
        return send(path).statusCode();
    }

    /** Of an answer in HTML. */
    private static String incident(HttpResponse<String> page) {
        assertUnavailable(page);
        assertThat(HttpCall.header(page, "Content-Type")).startsWith("text/html");
        Matcher id = INCIDENT.matcher(page.body());
        assertThat(id.find()).as(page.body()).isTrue();
        return id.group();
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(HttpCall.header(answer, "Retry-After")).matches("[1-9][0-9]?");
    }

    /** A schema that is not up to date is not shown to callers, however long it takes. */
    @Test
    void aHubThatMigratesIsNotReady() throws SQLException {
        OWN.stop();
        CompletableFuture<Void> restart;
        try (Connection other = hub.database().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE flyway_schema_history IN ACCESS EXCLUSIVE MODE");
            restart = OWN.beginRestart();
            soon("the migration waits").until(() -> waiting() > 0);
            assertThat(ready()).isEqualTo(503);
            other.rollback();
        }
        soon("the hub is ready").atMost(Duration.ofMinutes(2)).until(() -> ready() == 200);
        restart.join();
    }

    private static long waiting() throws SQLException {
        try (Connection connection = hub.database().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** 0 while nobody listens. */
    private static int ready() {
        try {
            return HttpCall.to(OWN.health("ready")).send().statusCode();
        } catch (AssertionError e) {
            return 0;
        }
    }

    private static List<String> lines() {
        Path log = OWN.log();
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
