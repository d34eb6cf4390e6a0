package org.hejnal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.Report;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.hejnal.launcher.MailSink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One call that notifies many: until it is accepted, until it is in every inbox, and until the last e-mail is out. */
class SendBenchmark {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int FIRST_PERSON = 10_000_000;

    /** As many as the hub uses. */
    private static final int CONNECTIONS = 8;

    private static final int MAILS_EACH = 250;

    private static final CountingMailbox MAILS = new CountingMailbox();
    private static final OwnHub OWN = OwnHub.toMeasure("bench-send", MAILS);
    private static Hub hub;

    @BeforeAll
    static void start() {
        hub = OWN.start();
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    /** How many people each: {@code -Dhejnal.bench.people=1000,10000} chooses others. */
    static IntStream sizes() {
        String sizes = System.getProperty("hejnal.bench.people", "500,1000,10000,100000");
        return Pattern.compile(",").splitAsStream(sizes).mapToInt(Integer::parseInt);
    }

    /** The first crowd warms everything up; its figures are not worth much. */
    @ParameterizedTest
    @MethodSource("sizes")
    void toMany(int people) {
        Database database = new Database(hub.database());
        Crowd crowd = Crowd.enter(database, FIRST_PERSON + 10L * people, people);
        Supplier<Answer> send = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                .signedPost(
                        "events2/send_notification",
                        Map.of("user_ids", crowd.ids(), "message_pl", "Jutro zajęcia odwołane.", "message_en", "No."));
        int mailsBefore = MAILS.size();

        long start = System.nanoTime();
        assertThat(send.get()).extracting(Answer::status, Answer::body).containsExactly(200, "{}");
        double accepted = secondsSince(start);
        awaitThat(() -> database.text("SELECT state FROM notification ORDER BY id DESC LIMIT 1")
                .equals("distributed"));
        double distributed = secondsSince(start);
        awaitThat(() -> MAILS.size() - mailsBefore >= people);
        double drained = secondsSince(start);

        assertAllThere(database, crowd);
        double rate = people / (drained - accepted);
        double plain = plainMailsPerSecond();
        Report.BENCHMARKS.line(
                "%6d people: accepted %6.3f s, in every inbox %6.3f s (%6.0f/s), e-mails out %7.2f s"
                        + " (%5.0f/s, plain client %5.0f/s, ratio %.2f)",
                people, accepted, distributed, people / distributed, drained, rate, plain, rate / plain);
    }

    private static void assertAllThere(Database database, Crowd crowd) {
        String ofLast = " WHERE notification_id = (SELECT max(id) FROM notification)";
        String sum = String.valueOf(IntStream.range(0, crowd.size())
                .mapToLong(i -> crowd.firstId() + i)
                .sum());
        assertThat(database.text("SELECT sum(account_id) FROM inbox_entry" + ofLast))
                .isEqualTo(sum);
        awaitThat(() -> database.text("SELECT coalesce(sum(account_id), 0) FROM delivery" + ofLast
                        + " AND state = 'sent' AND channel_id = 'email'")
                .equals(sum));
        assertThat(database.number("SELECT count(*) FROM delivery" + ofLast)).isEqualTo(crowd.size());
    }

    /** The best of three, into a sink like the hub's. */
    private static double plainMailsPerSecond() {
        try (MailSink sink = MailSink.start(new CountingMailbox())) {
            PlainSmtpClient client = new PlainSmtpClient(sink.port(), MAILS.sample());
            return DoubleStream.generate(() -> client.send(CONNECTIONS, MAILS_EACH))
                    .limit(3)
                    .max()
                    .orElseThrow();
        }
    }

    private static void awaitThat(Callable<Boolean> condition) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(10))
                .until(condition);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }
}
