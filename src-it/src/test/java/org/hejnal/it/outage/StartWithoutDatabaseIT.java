package org.hejnal.it.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server starts first, and PostgreSQL after it. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StartWithoutDatabaseIT {
    private static final String MAIL_OF = "anna@example.edu";
    private static final String NEEDS_THE_DATABASE = "/services/events2/event_types_index";

    /** Less than the server is given before it is ended by force. */
    private static final Duration AT_ONCE = Duration.ofSeconds(15);

    private static final OwnHub OWN = new OwnHub("start-without-database");
    private static Hub hub;

    @BeforeAll
    static void start() {
        hub = OWN.startWithoutDatabase();
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void theHubWaitsForItsDatabaseAndGoesOnByItself() throws IOException {
        String incident = incidentOfReadiness();
        assertUnavailable(incident);
        assertThat(HttpCall.to(hub.baseUrl() + "/developers/api/").send().statusCode())
                .isEqualTo(200);
        assertThat(HttpCall.to(OWN.health("live")).send().statusCode()).isEqualTo(200);

        long begun = System.nanoTime();
        OWN.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(AT_ONCE);
        OWN.restart();
        String second = incidentOfReadiness();
        assertThat(second).isNotEqualTo(incident);
        assertUnavailable(second);

        OWN.restartDatabase();
        soon("the schema is there and the hub ready")
                .atMost(Duration.ofMinutes(2))
                .until(() -> HttpCall.to(OWN.health("ready")).send().statusCode() == 200);
        UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        assertThat(admin.post("events2/send_notification", Map.of("user_id", "1001", "message_pl", "Wstaliśmy."))
                        .status())
                .isEqualTo(200);
        soon("regular work has begun").until(() -> !hub.mails().to(MAIL_OF).isEmpty());
        assertThat(linesOf(incident))
                .as("of an outage that the server did not outlive")
                .hasSize(1);
        assertThat(linesOf(second)).as("its beginning and its end").hasSize(2);
    }

    private static String incidentOfReadiness() {
        var ready = HttpCall.to(OWN.health("ready")).send();
        assertThat(ready.statusCode()).isEqualTo(503);
        JsonPath data = new JsonPath(ready.body()).setRootPath("checks.find { it.name == 'hejnal-database' }");
        assertThat(data.getString("status")).isEqualTo("DOWN");
        assertThat(data.getString("data.reason")).contains("refused");
        return data.getString("data.incident");
    }

    private static void assertUnavailable(String incident) {
        var answer = HttpCall.to(hub.baseUrl() + NEEDS_THE_DATABASE).send();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(HttpCall.header(answer, "Retry-After")).isEqualTo("10");
        assertThat(answer.body()).contains(incident);
    }

    private static List<String> linesOf(String incident) throws IOException {
        return Files.readAllLines(OWN.log()).stream()
                .filter(line -> line.contains(incident))
                .toList();
    }
}
