package org.hejnal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.Report;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.jms.RemoteArtemis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands that wait in a broker elsewhere, and notifications that are published there, against a client that only acknowledges
 * or only sends the same. {@code -Dhejnal.bench.jms} says how many, 100,000 if it is absent.
 */
class JmsBenchmark {
    private static final int COUNT = Integer.getInteger("hejnal.bench.jms", 100_000);
    private static final int FIRST_PERSON = 10_000_000;
    private static final String SENDER = "demo-admin";
    private static final String TYPE = "bench";
    private static final double NANOS_PER_SECOND = 1e9;

    private static final OwnHub OWN = OwnHub.toMeasure("bench-jms", new CountingMailbox());

    @TempDir
    static Path folder;

    private static RemoteArtemis broker;
    private static JmsLoad load;
    private static Database database;
    private static UsosClient admin;

    @BeforeAll
    static void start() throws Exception {
        broker = RemoteArtemis.create(folder, Map.of(SENDER, "hejnal-sender"));
        broker.start();
        load = new JmsLoad(broker.url());
        OWN.prepare("configure-jms-remote.cli");
        Map<String, String> settings = new HashMap<>(OwnHub.PLENTY);
        settings.putAll(broker.settings());
        settings.putAll(Map.of("HEJNAL_JMS_TOPICS", "true", "HEJNAL_JMS_IDENTITY", "broker"));
        Hub hub = OWN.restart(settings);
        database = new Database(hub.database());
        admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    }

    @AfterAll
    static void stop() {
        OWN.close();
        broker.close();
    }

    @Test
    void commandsAreCarriedOut() {
        warmUp();
        OWN.stop();
        load.fill(SENDER, commands("bench-a"));
        double plain = COUNT / load.acknowledge(COUNT);
        load.fill(SENDER, commands("bench-b"));
        OWN.restart();
        await("the first").atMost(Duration.ofMinutes(1)).until(() -> sends() > 0);
        long begunWith = sends();
        long begun = System.nanoTime();
        awaitThat(() -> sends() == COUNT);
        double rate = (COUNT - begunWith) / secondsSince(begun);
        assertThat(database.number("SELECT count(DISTINCT key) FROM command_key WHERE key LIKE 'bench-b%'"))
                .isEqualTo(COUNT);
        Report.BENCHMARKS.line(
                "%,d commands carried out: %,.0f/s, only acknowledged %,.0f/s, ratio %.2f",
                COUNT, rate, plain, rate / plain);
    }

    /** Enough to be compiled. */
    private static void warmUp() {
        List<String> some = IntStream.range(0, 5_000)
                .mapToObj(i -> command("bench-warm-" + i, "Rozgrzewka"))
                .toList();
        load.fill(SENDER, some);
        awaitThat(() ->
                database.number("SELECT count(*) FROM notification WHERE message_pl = 'Rozgrzewka'") == some.size());
    }

    private static List<String> commands(String key) {
        return IntStream.range(0, COUNT)
                .mapToObj(i -> command(key + "-" + i, "Komenda"))
                .toList();
    }

    private static String command(String key, String message) {
        return "{\"schema\": \"hejnal.command/1\", \"command\": \"send_notification\", \"idempotency_key\": \"" + key
                + "\", \"arguments\": {\"user_ids\": [\"1001\"], \"message_pl\": \"" + message + "\"}}";
    }

    private static long sends() {
        return database.number("SELECT count(*) FROM notification WHERE message_pl = 'Komenda'");
    }

    @Test
    void notificationsArePublished() {
        letOut();
        Crowd warm = Crowd.enter(database, FIRST_PERSON, 10_000);
        Crowd crowd = Crowd.enter(database, FIRST_PERSON + 1_000_000, COUNT);
        try (JMSContext subscriber = load.subscribe()) {
            send(warm);
            awaitThat(() -> published(warm) == warm.size());
            List<String> warmTexts = load.fetch(subscriber, warm.size());
            assertThat(warmTexts).hasSize(warm.size());
            send(crowd);
            awaitThat(() -> published(crowd) > 0);
            long begunWith = published(crowd);
            long begun = System.nanoTime();
            awaitThat(() -> published(crowd) == COUNT);
            double rate = (COUNT - begunWith) / secondsSince(begun);
            List<String> texts = load.fetch(subscriber, COUNT);
            assertThat(texts).hasSize(COUNT).doesNotHaveDuplicates();
            double plain = COUNT / load.publish(texts);
            assertThat(load.fetch(subscriber, COUNT)).hasSize(COUNT);
            Report.BENCHMARKS.line(
                    "%,d notifications published: %,.0f/s, only sent %,.0f/s, ratio %.2f",
                    COUNT, rate, plain, rate / plain);
        }
    }

    private static void letOut() {
        post("events2/update_event_type", "{\"id\": \"" + TYPE + "\", \"name\": {\"pl\": \"Próba\"}}");
        post(
                "events2/update_event_channel",
                "{\"event_type\": \"" + TYPE + "\", \"channel\": \"jms\", \"is_enabled\": true}");
    }

    private static void post(String method, String body) {
        Answer answer = admin.post(method, Map.of("as_user_id", "1000", "body", body));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void send(Crowd crowd) {
        Answer answer = admin.post(
                "events2/send_notification",
                Map.of("user_ids", crowd.ids(), "event_type_id", TYPE, "message_pl", "Jutro zajęcia odwołane."));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static long published(Crowd crowd) {
        return database.number(
                "SELECT count(*) FROM delivery WHERE state = 'sent' AND channel_id = 'jms' AND account_id BETWEEN ? AND ?",
                crowd.firstId(),
                crowd.lastId());
    }

    private static void awaitThat(Callable<Boolean> condition) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMinutes(15))
                .until(condition);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }
}
