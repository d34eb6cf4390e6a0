package org.hejnal.it.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;
import static org.hejnal.it.jms.Orders.command;

import io.restassured.path.json.JsonPath;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.TestDirectories;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A hub with a broker elsewhere: a real Artemis, which says who sends. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ArtemisCounterpart {
    private static final String SENDER = "demo-admin";
    private static final String STRANGER = "obcy";
    private static final OwnHub OWN = new OwnHub("artemis-hub", List.of("configure-jms-remote.cli"));
    private static RemoteArtemis broker;
    private static Hub hub;
    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        broker = RemoteArtemis.create(
                TestDirectories.empty("artemis"), Map.of(SENDER, "hejnal-sender", STRANGER, "hejnal-sender"));
        broker.start();
        Map<String, String> settings = new HashMap<>(broker.settings());
        settings.put("HEJNAL_JMS_IDENTITY", "broker");
        hub = OWN.start(settings);
        database = new Database(hub.database());
    }

    @AfterAll
    static void stop() {
        OWN.close();
        if (broker != null) {
            broker.close();
        }
    }

    private static JMSContext signIn(String user) {
        return ArtemisClient.connectTo(broker.url()).createContext(user, RemoteArtemis.PASSWORD);
    }

    private static String send(String message) {
        return command(
                "send_notification",
                UUID.randomUUID().toString(),
                "{\"user_id\": \"1001\", \"message_pl\": \"" + message + "\"}");
    }

    private static long sends(String message) {
        return database.number("SELECT count(*) FROM notification WHERE message_pl = ?", message);
    }

    @Test
    void whomTheBrokerHasLetInSends() throws JMSException {
        String message = "Z daleka " + UUID.randomUUID();
        try (Orders orders = new Orders(signIn(SENDER), "")) {
            orders.send(send(message));
            assertThat(orders.answer().getBoolean("ok")).isTrue();
        }
        assertThat(sends(message)).isEqualTo(1);
        try (Orders orders = new Orders(signIn(STRANGER), "")) {
            TextMessage forged = orders.context().createTextMessage(send("Podszywanie"));
            forged.setStringProperty("_AMQ_VALIDATED_USER", SENDER);
            orders.send(forged);
            JsonPath answer = orders.answer();
            assertThat(answer.getBoolean("ok")).isFalse();
            assertThat(answer.getString("error.reason")).isEqualTo("consumer_missing");
        }
        assertThat(sends("Podszywanie")).isZero();
    }

    /** To the broker it is the hub's from then on. */
    @Test
    void whatIsPutBackIsStillItsSenders() throws JMSException {
        long person = Crowd.reserve(1);
        UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        try (Orders orders = new Orders(signIn(SENDER), "")) {
            TextMessage text = orders.context()
                    .createTextMessage(command(
                            "send_notification",
                            UUID.randomUUID().toString(),
                            "{\"user_id\": \"" + person + "\", \"message_pl\": \"Wraca\"}"));
            text.setStringProperty("hejnal_sender", "demo");
            orders.send(text);
            assertThat(orders.answer().getBoolean("ok")).isFalse();
            String id = soon("it lies with the refused ones")
                    .until(
                            () -> admin.get("hejnal/refused_commands").json().<String>getList("id").stream()
                                    .reduce((earlier, later) -> later),
                            Optional::isPresent)
                    .orElseThrow();
            Crowd.enter(database, person, 1);
            admin.post("hejnal/put_back_refused_command", Map.of("id", id));
            assertThat(orders.answer().getBoolean("ok")).isTrue();
        }
        assertThat(database.text("SELECT c.consumer_key FROM notification n JOIN consumer c ON c.id = n.consumer_id"
                        + " WHERE n.message_pl = 'Wraca'"))
                .isEqualTo(SENDER);
    }

    @Test
    void theDocumentedClientIsAnswered(@TempDir Path folder) throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        String written = DocumentedClient.compiledIn(folder)
                .run(broker.url(), "hejnal.inbound", SENDER, RemoteArtemis.PASSWORD, key);
        assertThat(JsonPath.from(written).getBoolean("ok")).isTrue();
    }

    @Test
    void aBrokerThatWasKilledIsFoundAgain() {
        broker.kill();
        broker.start();
        String message = "Po powrocie " + UUID.randomUUID();
        try (Orders orders = new Orders(signIn(SENDER), "")) {
            orders.send(send(message));
            assertThat(orders.answer().getBoolean("ok")).isTrue();
        }
        assertThat(sends(message)).isEqualTo(1);
    }

    @Test
    void aThousandCommandsThatWaitAreCarriedOutOnceEach() {
        String message = "Tysiąc " + UUID.randomUUID();
        OWN.stop();
        try (JMSContext context = signIn(SENDER)) {
            for (int i = 0; i < 1000; i++) {
                String command = send(message);
                context.createProducer().send(context.createQueue("hejnal.inbound"), command);
                if (i % 10 == 0) {
                    context.createProducer().send(context.createQueue("hejnal.inbound"), command);
                }
            }
        }
        broker.kill();
        broker.start();
        OWN.restart();
        soon("all are carried out").atMost(Duration.ofMinutes(4)).until(() -> sends(message) == 1000);
        try (Orders orders = new Orders(signIn(SENDER), "")) {
            orders.send(send("ostatnie"));
            assertThat(orders.answer().getBoolean("ok")).isTrue();
        }
        assertThat(sends(message)).isEqualTo(1000);
    }
}
