package org.hejnal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hejnal.it.Hub;
import org.hejnal.it.Mailbox;
import org.hejnal.it.OwnHub;
import org.hejnal.it.Report;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people ask most, while statements, people, preferences and inboxes double and double again. */
class GrowthBenchmark {
    private static final int STATEMENTS = 25_000;
    private static final int PEOPLE = 5_000;
    private static final int INBOX = 1_000;
    private static final List<Integer> TIMES = List.of(1, 2, 4);
    private static final int READERS = 20;
    private static final int ROUNDS = 5;

    /** Rounds that only warm caches up. */
    private static final int WARM_UP = 5;

    private static final double NANOS_PER_MILLI = 1e6;

    /** Every reader has everything, so that inboxes grow; the others have a tenth. */
    private static final String FILL = """
            WITH n AS (
              INSERT INTO notification (event_type_id, message_pl, created_at, due_at, state)
              SELECT 'custom', 'Nr ' || i, now(), now(), 'distributed' FROM generate_series(1, %d) AS i RETURNING id)
            INSERT INTO inbox_entry (notification_id, account_id, arrived_at)
            SELECT n.id, a.id, now() FROM n JOIN account a ON a.id > 800000
            WHERE a.id <= 800020 OR (a.id + n.id) %% 10 = 0 AND a.id %% 5 = 0;
            INSERT INTO user_preference (account_id, event_type_id, channel_id, is_enabled, updated_at)
            SELECT a.id, c.event_type_id, c.channel_id, true, now() FROM account a, event_channel c
            WHERE a.id > 800000 AND c.event_type_id IN ('custom', 'news', 'statement', 'grades')
            ON CONFLICT DO NOTHING;
            """;

    private static final OwnHub OWN = OwnHub.toMeasure("bench-growth", new Mailbox());
    private static Hub hub;

    private final Map<String, String> calls = new LinkedHashMap<>();

    GrowthBenchmark() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String search = "events2/search_statements?fields=id|title";
        calls.put("search_statements, everything", search);
        calls.put("search_statements, this week", search + "&start=" + today + "&end=" + today.plusDays(7));
        calls.put("search_statements, from today on", search + "&start=" + today);
        calls.put("search_statements, until 100 days ago", search + "&end=" + today.minusDays(100));
        calls.put("search_statements, until 100 days ago, 10", search + "&limit=10&end=" + today.minusDays(100));
        calls.put("personalized_statements", "events2/personalized_statements?fields=id|title");
        calls.put("latest_notifications", "events2/latest_notifications?limit=20");
        calls.put(
                "event_types_index",
                "events2/event_types_index?fields=id|name|channels[id|channel[id|name]|user_preferences]");
    }

    @BeforeAll
    static void start() {
        hub = OWN.start();
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void staysFlat() throws SQLException, IOException {
        int before = 0;
        for (int times : TIMES) {
            fill(before, times);
            before = times;
            List<UsosClient> readers = readers();
            if (times == 1) {
                calls.values().forEach(call -> median(readers, call));
            }
            Report.BENCHMARKS.line(
                    "%d statements, %d people, %d notifications in an inbox:",
                    STATEMENTS * times, PEOPLE * times, INBOX * times);
            calls.forEach((name, call) -> Report.BENCHMARKS.line("  %-45s %7.2f ms", name, median(readers, call)));
        }
    }

    private static void fill(int before, int times) throws SQLException, IOException {
        try (Connection connection = hub.database().getConnection();
                Statement statement = connection.createStatement();
                InputStream script =
                        Objects.requireNonNull(GrowthBenchmark.class.getResourceAsStream("/statement-plans.sql"))) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":people", "" + PEOPLE * times)
                    .replace(":from", "" + STATEMENTS * before)
                    .replace(":to", "" + STATEMENTS * times));
            statement.execute(FILL.formatted(INBOX * (times - before)));
            statement.execute("VACUUM ANALYZE");
        }
        Database database = new Database(hub.database());
        assertThat(database.number("SELECT count(*) FROM statement WHERE id <= 1000000"))
                .isEqualTo((long) STATEMENTS * times);
        assertThat(database.number("SELECT count(*) FROM account WHERE id > 800000"))
                .isEqualTo((long) PEOPLE * times);
        assertThat(database.number("SELECT count(*) FROM inbox_entry WHERE account_id = 800001"))
                .isEqualTo((long) INBOX * times);
    }

    private static List<UsosClient> readers() {
        Database database = new Database(hub.database());
        UsosClient app = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
        return IntStream.rangeClosed(1, READERS)
                .mapToObj(i -> app.with(GrantedToken.enter(database, 800_000L + i)))
                .toList();
    }

    private static double median(List<UsosClient> readers, String call) {
        IntStream.range(0, WARM_UP).forEach(round -> readers.forEach(reader -> millis(reader, call)));
        double[] sorted = IntStream.range(0, ROUNDS)
                .boxed()
                .flatMap(round -> readers.stream())
                .mapToDouble(reader -> millis(reader, call))
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private static double millis(UsosClient reader, String call) {
        long start = System.nanoTime();
        Answer answer = reader.get(call);
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().length()).isGreaterThan(2);
        return millis;
    }
}
