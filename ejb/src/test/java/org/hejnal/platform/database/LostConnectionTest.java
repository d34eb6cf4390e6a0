package org.hejnal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostConnectionTest {
    @ParameterizedTest
    @ValueSource(strings = {"08000", "08001", "08003", "08006", "57P01", "57P02", "57P03"})
    void aLostConnectionIsFoundBehindWhateverWrapsIt(String state) {
        Throwable thrown = new IllegalStateException(
                "outer", new SQLException("pool", new SQLException("connection refused", state)));
        assertThat(LostConnection.reason(thrown)).contains("connection refused");
    }

    /** A duplicate, a deadlock, a cancelled question, no state at all: the connection is there. */
    @ParameterizedTest
    @ValueSource(strings = {"23505", "40P01", "57014", "55P03", ""})
    void otherFailuresAreNoLostConnection(String state) {
        assertThat(LostConnection.reason(new SQLException("no", state))).isEmpty();
        assertThat(LostConnection.reason(new SQLException("The pool is empty.")))
                .isEmpty();
        assertThat(LostConnection.reason(new IllegalStateException("no"))).isEmpty();
    }

    @Test
    void aTransactionThatCannotEndSuppressesWhy() {
        Exception rolledBack = new Exception("rolled back");
        rolledBack.addSuppressed(new Exception("local", new SQLException("terminating connection", "57P01")));
        assertThat(LostConnection.reason(new IllegalStateException(rolledBack))).contains("terminating connection");
    }

    @Test
    void causesInARingEnd() {
        Exception first = new Exception("first");
        first.initCause(new Exception("second", first));
        assertThat(LostConnection.reason(first)).isEmpty();
    }
}
