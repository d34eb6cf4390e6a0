package org.hejnal.directory.roster;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.hejnal.platform.InvalidStateException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryConflictTest {
    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "40P01", "40001", "55P03"})
    void whatSomebodyElseHasDoneIsToldSo(String state) {
        assertThat(DirectoryConflict.explain(failure(state)))
                .isInstanceOfSatisfying(
                        InvalidStateException.class,
                        refusal -> assertThat(refusal.reason()).contains(RosterReason.DIRECTORY_CHANGED));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"42601", "57014", "08006"})
    void everythingElseStaysWhatItIs(String state) {
        PersistenceException failure = failure(state);
        assertThat(DirectoryConflict.explain(failure)).isSameAs(failure);
    }

    private static PersistenceException failure(String state) {
        return new PersistenceException(new IllegalStateException(new SQLException("refused", state)));
    }
}
