package org.hejnal.it.statement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who is below whom is a question of ids, so the database keeps no tree in which they say something else. Everything
 * happens in a transaction that is rolled back.
 */
@HejnalTest
class GroupTreeIT {
    private final Connection connection;

    GroupTreeIT() throws SQLException {
        connection = Hub.main().database().getConnection();
    }

    @BeforeEach
    void begin() throws SQLException {
        connection.setAutoCommit(false);
        run("""
            INSERT INTO user_group (id, parent_id, name_pl) VALUES
              ('Ω.ST', '', 'Studenci'), ('Ω.ST.INF', 'Ω.ST', 'Informatyka'), ('Ω.ST.INF.1', 'Ω.ST.INF', 'Rok I')
            """);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void nobodyIsBelowAGroupByTheirIdAlone() {
        assertRefused(
                "INSERT INTO user_group (id, parent_id, name_pl) VALUES ('Ω.STAFF', '', 'Pracownicy')", "Ω.STAFF");
    }

    @Test
    void aGroupTakesNoOtherOnesChildren() {
        assertRefused("INSERT INTO user_group (id, parent_id, name_pl) VALUES ('Ω.S', '', 'Inni')", "Ω.ST");
    }

    @Test
    void noLevelIsLeftOut() {
        assertRefused("UPDATE user_group SET parent_id = 'Ω.ST' WHERE id = 'Ω.ST.INF.1'", "Ω.ST.INF");
    }

    @Test
    void whatHasItsPlaceIsTaken() {
        assertThatCode(() -> {
                    run("INSERT INTO user_group (id, parent_id, name_pl) VALUES ('Ω.ST.INF.2', 'Ω.ST.INF', 'Rok II')");
                    run("INSERT INTO user_group (id, parent_id, name_pl) VALUES ('Ω.STAFF', 'Ω.ST', 'Asystenci')");
                    run("UPDATE user_group SET name_pl = 'Rok pierwszy' WHERE id = 'Ω.ST.INF.1'");
                    check();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aGroupIsPutBetweenOthersInOneTransaction() {
        assertThatCode(() -> {
                    run("INSERT INTO user_group (id, parent_id, name_pl) VALUES ('Ω.', '', 'Próba')");
                    run("UPDATE user_group SET parent_id = 'Ω.' WHERE id = 'Ω.ST'");
                    check();
                })
                .doesNotThrowAnyException();
    }

    private void assertRefused(String sql, String named) {
        assertThatThrownBy(() -> {
                    run(sql);
                    check();
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining('"' + named + '"');
    }

    /** What the end of the transaction would look at. */
    private void check() throws SQLException {
        run("SET CONSTRAINTS ALL IMMEDIATE");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
