package org.hejnal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hejnal.it.Hub;
import org.hejnal.it.Mailbox;
import org.hejnal.it.OwnHub;
import org.hejnal.it.Report;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Publishing to many against publishing to few: how long the call takes, and how long until all can read it. */
class PublicationBenchmark {
    private static final int FEW = 10;
    private static final int MANY = Integer.getInteger("hejnal.bench.audience", 100_000);
    private static final int ROUNDS = 5;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final OwnHub OWN = OwnHub.toMeasure("bench-publication", new Mailbox());
    private static Hub hub;

    /** What one publication has taken, in milliseconds: the call, the publication after it, and telling everybody. */
    private record Times(double call, double published, double told) {}

    @BeforeAll
    static void start() {
        hub = OWN.start();
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void toManyAndToFew() {
        Database database = new Database(hub.database());
        group(database, "FEW", 20_000_000, FEW);
        group(database, "MANY", 30_000_000, MANY);
        publish(database, "FEW", FEW);
        publish(database, "MANY", MANY);
        List<List<Times>> rounds = IntStream.range(0, ROUNDS)
                .mapToObj(round -> List.of(publish(database, "FEW", FEW), publish(database, "MANY", MANY)))
                .toList();
        print("to " + FEW, rounds.stream().map(round -> round.get(0)).toList());
        print("to " + MANY, rounds.stream().map(round -> round.get(1)).toList());
        Report.BENCHMARKS.line(
                "publishing (call and publication) to %d / to %d: %.2f",
                MANY,
                FEW,
                median(rounds.stream().map(PublicationBenchmark::ratio).toList()));
    }

    private static double ratio(List<Times> round) {
        return (round.get(1).call() + round.get(1).published())
                / (round.get(0).call() + round.get(0).published());
    }

    private static void group(Database database, String id, long firstPerson, int people) {
        Crowd.enter(database, firstPerson, people);
        database.update("INSERT INTO user_group (id, parent_id, name_pl) VALUES (?, '', 'Grupa')", id);
        database.update(
                "INSERT INTO group_member SELECT ?, i FROM generate_series(?, ?) AS i",
                id,
                firstPerson,
                firstPerson + people - 1);
        database.update("ANALYZE");
    }

    private static Times publish(Database database, String group, int people) {
        UsosClient client = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        Map<String, String> form = Map.of(
                "body",
                "{\"primary_group\": \"" + group
                        + "\", \"statement_type\": \"news\", \"title\": {\"pl\": \"Dni otwarte\"}}");
        long start = System.nanoTime();
        long id = Long.parseLong(
                client.post("events2/update_statement", form).json().getString("id"));
        double call = (System.nanoTime() - start) / NANOS_PER_MILLI;
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(5))
                .until(() -> database.text(
                                "SELECT min(state) || max(state) FROM statement_notification"
                                        + " JOIN notification n ON n.id = notification_id WHERE statement_id = ?",
                                id)
                        .equals("distributeddistributed"));
        double told = (System.nanoTime() - start) / NANOS_PER_MILLI;
        assertThat(database.number(
                        "SELECT count(DISTINCT e.account_id) FROM statement_notification n"
                                + " JOIN inbox_entry e USING (notification_id) WHERE n.statement_id = ?",
                        id))
                .isEqualTo(people);
        double published = Double.parseDouble(database.text(
                "SELECT extract(epoch FROM sent_at - created_at) * 1000 FROM statement WHERE id = ?", id));
        return new Times(call, published, told);
    }

    private static void print(String what, List<Times> times) {
        Report.BENCHMARKS.line(
                "publishing %-10s: call %6.1f ms, published after %6.1f ms, everybody told after %8.1f ms",
                what,
                median(times.stream().map(Times::call).toList()),
                median(times.stream().map(Times::published).toList()),
                median(times.stream().map(Times::told).toList()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
