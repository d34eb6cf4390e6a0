package org.hejnal.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Plan;
import org.junit.jupiter.api.Test;

/** A search reads what it answers and not all whose names begin so. All of it is rolled back. */
@HejnalTest
class NameSearchPlanIT {
    private static final int HALF = 50_000;
    private static final double FLAT = 1.5;

    /** Twenty first names, and surnames that ever more people have; one of the staff in a thousand. */
    private static final String FILL = """
            UPDATE account SET
              first_name = (ARRAY['Adam', 'Alicja', 'Bartosz', 'Celina', 'Dawid', 'Elżbieta', 'Filip', 'Gabriela',
                'Hubert', 'Irena', 'Jakub', 'Kinga', 'Łukasz', 'Magdalena', 'Norbert', 'Oliwia', 'Paweł', 'Róża',
                'Szymon', 'Zofia'])[1 + id %% 20],
              last_name = (ARRAY['Nowak', 'Kowalski', 'Wiśniewski', 'Wójcik', 'Zieliński', 'Kamiński', 'Lewandowski'])[
                1 + id %% 7]
            WHERE id BETWEEN %1$d AND %2$d;
            INSERT INTO profile (account_id, student_status, staff_status)
            SELECT id, CASE WHEN id %% 1000 = 0 THEN 0 ELSE 2 END, CASE WHEN id %% 1000 = 0 THEN 2 ELSE 0 END
            FROM generate_series(%1$d, %2$d) AS id;
            ANALYZE account, profile, name_word;
            """;

    private final Map<String, String> searches = new LinkedHashMap<>();

    NameSearchPlanIT() {
        searches.put("one letter", sql(PeopleKind.ALL, "a", "{}", 0));
        searches.put("two words", sql(PeopleKind.ALL, "kowalski", "{zof}", 0));
        searches.put("students", sql(PeopleKind.CURRENT_STUDENTS, "zof", "{}", 0));
        searches.put("the last page", sql(PeopleKind.ALL, "nowak", "{}", NameSearch.MAX_START));
        searches.put("nobody", sql(PeopleKind.ALL, "nowakowskix", "{}", 0));
    }

    private static String sql(PeopleKind among, String first, String others, int start) {
        return NameSearchService.sql(Set.of(among))
                .replace(":first", "'" + first + "'")
                .replace(":others", "'" + others + "'")
                .replace(":start", "" + start)
                .replace(":num", "21");
    }

    @Test
    void aSearchTouchesNoMoreWhenThereAreTwiceAsManyPeople() throws SQLException {
        try (Connection connection = Hub.main().database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            fill(connection, statement);
            Map<String, Long> once = blocks(connection);
            fill(connection, statement);
            Map<String, Long> twice = blocks(connection);
            assertThat(once)
                    .isNotEmpty()
                    .allSatisfy((name, blocks) -> assertThat((double) Objects.requireNonNull(twice.get(name)))
                            .as(name)
                            .isLessThan(FLAT * blocks));
            connection.rollback();
        }
    }

    /** They are a thousandth: what is read grows with them and not with the others. */
    @Test
    void amongTheStaffOnlyTheStaffIsRead() throws SQLException {
        try (Connection connection = Hub.main().database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            fill(connection, statement);
            Plan plan = Plan.of(connection, sql(PeopleKind.CURRENT_STAFF, "nowak", "{}", 0));
            assertThat(plan.json()).contains("name_word_staff");
            assertThat(plan.blocks()).isLessThan(500);
            connection.rollback();
        }
    }

    private static void fill(Connection connection, Statement statement) throws SQLException {
        Crowd crowd = Crowd.enter(connection, HALF);
        statement.execute(FILL.formatted(crowd.firstId(), crowd.lastId()));
    }

    private Map<String, Long> blocks(Connection connection) throws SQLException {
        Map<String, Long> blocks = new LinkedHashMap<>();
        for (Map.Entry<String, String> search : searches.entrySet()) {
            Plan plan = Plan.of(connection, search.getValue());
            assertThat(plan.scans("name_word", "account")).as(plan.json()).isFalse();
            System.getLogger(getClass().getName())
                    .log(System.Logger.Level.INFO, "{0}: {1} blocks", search.getKey(), plan.blocks());
            blocks.put(search.getKey(), plan.blocks());
        }
        return blocks;
    }
}
