package org.hejnal.statement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Plan;
import org.junit.jupiter.api.Test;

/**
 * Lists of statements cost what they answer and not what there is. All of it happens in a transaction that is rolled
 * back, so the other tests never see these statements.
 */
@HejnalTest
class SearchPlanIT {
    private static final int HALF = 25_000;
    private static final int PEOPLE = 10_000;
    private static final int READERS = 20;

    /** So few that every source has as many behind them: what is answered does not double. */
    private static final int LIMIT = 5;

    private static final int MANY = 100;

    /** What grows with the data would reach 2; an index that is a level deeper does not reach this. */
    private static final double FLAT = 1.5;

    private final Hub hub = Hub.main();
    private final Instant now = Instant.now();
    private final Map<String, Search> searches = new LinkedHashMap<>();

    SearchPlanIT() {
        List<StatementSource> addressed = List.of(StatementSource.READ_GROUPS, StatementSource.NAMED);
        List<StatementSource> visible = List.of(
                StatementSource.READ_GROUPS,
                StatementSource.EDITED_GROUPS,
                StatementSource.NAMED,
                StatementSource.WRITTEN);
        StatementRange always = new StatementRange(Optional.empty(), Optional.empty());
        StatementRange week = new StatementRange(Optional.of(now), Optional.of(now.plus(Duration.ofDays(7))));
        StatementRange past = new StatementRange(
                Optional.of(now.minus(Duration.ofDays(100))), Optional.of(now.minus(Duration.ofDays(93))));
        StatementRange untilLongAgo = new StatementRange(Optional.empty(), Optional.of(now.minus(Duration.ofDays(93))));
        StatementRange future = new StatementRange(Optional.of(now), Optional.empty());
        searches.put("addressed", search(addressed, always));
        searches.put("addressed, this week", search(addressed, week));
        searches.put("addressed, a week long ago", search(addressed, past));
        searches.put("addressed, from now on", search(addressed, future));
        searches.put("addressed, until long ago", search(addressed, untilLongAgo));
        searches.put("all, until long ago", search(List.of(StatementSource.ALL), untilLongAgo));
        searches.put("all, until long ago, many", search(List.of(StatementSource.ALL), untilLongAgo, MANY));
        searches.put("all, many", search(List.of(StatementSource.ALL), always, MANY));
        searches.put("all, this week, many", search(List.of(StatementSource.ALL), week, MANY));
        searches.put("visible", search(visible, always));
        searches.put(
                "visible to an editor of all",
                search(List.of(StatementSource.ALL_GROUPS, StatementSource.NAMED, StatementSource.WRITTEN), always));
        searches.put("named", search(List.of(StatementSource.NAMED), always));
        searches.put("all", search(List.of(StatementSource.ALL), always));
        searches.put("all, this week", search(List.of(StatementSource.ALL), week));
    }

    private Search search(List<StatementSource> sources, StatementRange window) {
        return search(sources, window, LIMIT);
    }

    private Search search(List<StatementSource> sources, StatementRange window, int limit) {
        return new Search(
                new StatementSearch(sources, window, new StatementPage(OptionalLong.empty(), limit), now), limit);
    }

    private record Search(StatementSearch query, int limit) {}

    @Test
    void aListTouchesNoMoreWhenThereIsTwiceAsMuch() throws SQLException, IOException {
        try (Connection connection = hub.database().getConnection()) {
            connection.setAutoCommit(false);
            fill(connection, 0, HALF);
            Map<String, Long> once = blocks(connection);
            fill(connection, HALF, 2 * HALF);
            Map<String, Long> twice = blocks(connection);
            connection.rollback();
            System.Logger log = System.getLogger(getClass().getName());
            once.forEach((name, blocks) -> log.log(
                    System.Logger.Level.INFO,
                    "{0}: {1} blocks per list of 25,000 statements, {2} of 50,000",
                    name,
                    blocks / READERS,
                    count(twice, name) / READERS));
            assertThat(once)
                    .isNotEmpty()
                    .allSatisfy((name, blocks) ->
                            assertThat((double) count(twice, name)).as(name).isLessThan(FLAT * blocks));
        }
    }

    private static long count(Map<String, Long> blocks, String name) {
        return Objects.requireNonNull(blocks.get(name));
    }

    private static void fill(Connection connection, int from, int to) throws SQLException, IOException {
        try (InputStream script =
                        Objects.requireNonNull(SearchPlanIT.class.getResourceAsStream("/statement-plans.sql"));
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":people", "" + PEOPLE)
                    .replace(":from", "" + from)
                    .replace(":to", "" + to));
        }
    }

    private Map<String, Long> blocks(Connection connection) throws SQLException {
        Map<String, Long> blocks = new LinkedHashMap<>();
        for (Map.Entry<String, Search> search : searches.entrySet()) {
            long sum = 0;
            for (int reader = 1; reader <= READERS; reader++) {
                Plan plan = explain(connection, search.getValue(), 800_000 + reader * 499L);
                assertThat(plan.scans("statement", "statement_recipient", "account"))
                        .as(plan.json())
                        .isFalse();
                sum += plan.blocks();
            }
            blocks.put(search.getKey(), sum);
        }
        return blocks;
    }

    private static Plan explain(Connection connection, Search search, long account) throws SQLException {
        String sql = search.query().sql().replace(":account", "" + account).replace(":limit", "" + search.limit());
        for (Map.Entry<String, Instant> parameter :
                search.query().windowParameters().entrySet()) {
            sql = sql.replace(":" + parameter.getKey(), "TIMESTAMPTZ '" + parameter.getValue() + "'");
        }
        return Plan.of(connection, sql);
    }
}
