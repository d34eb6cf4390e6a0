package org.hejnal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hejnal.it.Hub;
import org.hejnal.it.Mailbox;
import org.hejnal.it.OwnHub;
import org.hejnal.it.Report;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A week of a calendar while 1,000 circles grow from 10,000 events to 1,000,000: how much longer an answer takes, and how
 * fast the API answers as a share of the database alone, asked for the events of the same week.
 */
class CalendarBenchmark {
    private static final int CIRCLES = 1_000;
    private static final List<Integer> EVENTS_OF_EACH = List.of(10, 100, 1_000);
    private static final int IN_THE_WEEK = 10;
    private static final int READERS = 20;
    private static final int CALLS = 400;

    /** Every reader has asked often enough that what they run is compiled. */
    private static final int WARM_UP = 1_200;

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MILLIS_PER_SECOND = 1e3;
    private static final long FIRST = 40_000_000;
    private static final String WEEK = "from=2026-03-02T00:00:00Z&to=2026-03-09T00:00:00Z";

    /** A circle for each of the people, with the person's id. */
    private static final String CALENDARS = """
            INSERT INTO circle (id, name, created_at) SELECT %1$d + i, 'Nr ' || i, now() FROM generate_series(1, %2$d) AS i;
            INSERT INTO circle_member (circle_id, account_id, is_owner, is_default, joined_at)
            SELECT %1$d + i, %1$d + i, true, true, now() FROM generate_series(1, %2$d) AS i;
            """;

    /** Ten events in the week; the others in the ten years before it, each hundredth of them a month long. */
    private static final String EVENTS = """
            INSERT INTO calendar_event (circle_id, number, change_number, author_id, title, starts_at, ends_at, time_zone,
              created_at, modified_at)
            SELECT %1$d + i, n, n, %1$d + i, 'Nr ' || n, start,
              start + CASE WHEN n %% 100 = 99 THEN interval '30 days' ELSE '1 hour' END, 'UTC', now(), now()
            FROM generate_series(1, %2$d) AS i, generate_series(%3$d, %4$d) AS n,
              LATERAL (SELECT timestamptz '2026-03-02 08:00Z' + CASE WHEN n <= %5$d THEN (n - 1) * interval '16 hours'
                ELSE interval '-40 days' - n * interval '88 hours' END AS start) AS at
            """;

    private static final String SAME_WEEK = """
            SELECT e.* FROM circle_member m JOIN calendar_event e ON e.circle_id = m.circle_id
            WHERE m.account_id = ? AND e.recurrence IS NULL
              AND COALESCE(e.ends_at, e.starts_at) - e.starts_at <= interval '7 days'
              AND e.starts_at >= timestamptz '2026-02-23 00:00Z' AND e.starts_at < timestamptz '2026-03-09 00:00Z'
              AND (e.starts_at >= timestamptz '2026-03-02 00:00Z' OR e.ends_at > timestamptz '2026-03-02 00:00Z')
            UNION ALL
            SELECT e.* FROM circle_member m JOIN calendar_event e ON e.circle_id = m.circle_id
            WHERE m.account_id = ? AND e.recurrence IS NULL AND e.ends_at - e.starts_at > interval '7 days'
              AND e.ends_at > timestamptz '2026-03-02 00:00Z' AND e.starts_at < timestamptz '2026-03-09 00:00Z'
            """;

    private static final OwnHub OWN = OwnHub.toMeasure("bench-calendar", new Mailbox());
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
    void aWeekStaysFlat() throws SQLException {
        Database database = new Database(hub.database());
        Crowd.enter(database, FIRST + 1, CIRCLES).withPasswords(database);
        execute(CALENDARS.formatted(FIRST, CIRCLES));
        List<String> cookies = IntStream.rangeClosed(1, READERS)
                .mapToObj(CalendarBenchmark::signIn)
                .toList();
        int before = 0;
        double least = 0;
        for (int events : EVENTS_OF_EACH) {
            fill(before, events);
            before = events;
            IntStream.range(0, WARM_UP).forEach(i -> week(cookies.get(i % READERS)));
            double median = median(cookies);
            least = least == 0 ? median : least;
            Report.BENCHMARKS.line(
                    "evtlistinterval, a week, %,9d events: %6.2f ms, growth exponent %5.2f",
                    events * CIRCLES, median, exponent(median / least, (double) events / EVENTS_OF_EACH.get(0)));
        }
        compare(cookies);
    }

    private static void compare(List<String> cookies) throws SQLException {
        try (Connection connection = hub.database().getConnection();
                PreparedStatement query = connection.prepareStatement(SAME_WEEK)) {
            Comparison.of(
                            () -> rate(i -> week(cookies.get(i % READERS))),
                            () -> rate(i -> weekOfTheDatabase(query, FIRST + 1 + i % READERS)))
                    .print("evtlistinterval, a week, against the same SQL");
        }
    }

    private interface Call {
        void make(int i);
    }

    /** Calls per second, one after the other. */
    private static double rate(Call call) {
        long start = System.nanoTime();
        IntStream.range(0, CALLS).forEach(call::make);
        return CALLS * MILLIS_PER_SECOND / ((System.nanoTime() - start) / NANOS_PER_MILLI);
    }

    private static double median(List<String> cookies) {
        double[] sorted = IntStream.range(0, CALLS)
                .mapToDouble(i -> {
                    long start = System.nanoTime();
                    week(cookies.get(i % READERS));
                    return (System.nanoTime() - start) / NANOS_PER_MILLI;
                })
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    /** The slope in a plot with two logarithmic axes; 0 for what has not grown. */
    private static double exponent(double cost, double size) {
        return size == 1 ? 0 : Math.log(cost) / Math.log(size);
    }

    private static void fill(int before, int events) throws SQLException {
        execute(EVENTS.formatted(FIRST, CIRCLES, before + 1, events, IN_THE_WEEK));
        execute("VACUUM ANALYZE");
        assertThat(new Database(hub.database())
                        .number("SELECT count(*) FROM calendar_event WHERE circle_id > ?", FIRST))
                .isEqualTo((long) events * CIRCLES);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = hub.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void weekOfTheDatabase(PreparedStatement query, long account) {
        try {
            query.setLong(1, account);
            query.setLong(2, account);
            int count = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    assertThat(rows.getLong("circle_id")).isEqualTo(account);
                    count++;
                }
            }
            assertThat(count).isEqualTo(IN_THE_WEEK);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void week(String cookie) {
        String body = request("evt/listinterval?" + WEEK)
                .header("Cookie", cookie)
                .send()
                .body();
        String[] events = body.split("\"eventId\":\"", -1);
        assertThat(events).as(body).hasSize(IN_THE_WEEK + 1);
        assertThat(Arrays.stream(events).skip(1).map(event -> event.split("[_\"]", 3)[1]))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    private static String signIn(int person) {
        HttpResponse<String> answer = request("log/in")
                .form("identifier=" + Crowd.address(FIRST + person) + "&password=demo")
                .send();
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private static HttpCall request(String call) {
        return HttpCall.to(hub.baseUrl() + "/api/" + call).overHttp1();
    }
}
