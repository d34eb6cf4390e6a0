package org.hejnal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DatabaseGateTest {
    private final Exception lost = new IllegalStateException(new SQLException("refused", "08001"));
    private final Exception other = new IllegalStateException("no");

    private final DatabaseGate gate = new DatabaseGate();

    @Test
    void whoMeetsALostConnectionClosesTheGateForAll() {
        assertThat(gate.explain(lost)).isPresent();
        assertThat(gate.isOpen()).isFalse();
        assertThatThrownBy(gate::pass)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(gate.explain(lost).orElseThrow().incident());
    }

    /** As PostgreSQL's driver says it; the connection is gone, and the database may be well. */
    @Test
    void aSlowQuestionCostsWhoAskedItOnly() {
        AtomicInteger calls = new AtomicInteger();
        gate.onClosed(calls::incrementAndGet);
        Exception slow = new IllegalStateException(
                new SQLException("I/O error", "08006", new SocketTimeoutException("Read timed out")));
        Unavailability told = gate.explain(slow).orElseThrow();
        assertThat(gate.isOpen()).isTrue();
        assertThatCode(gate::pass).doesNotThrowAnyException();
        assertThat(gate.explain(other)).isEmpty();
        assertThat(calls).as("looks of the watch").hasValue(1);
        assertThat(gate.explain(slow)).isNotEmpty().isNotEqualTo(told);
        gate.close("refused");
        assertThat(gate.explain(slow)).isEqualTo(gate.explain(other));
    }

    @Test
    void aConnectionThatCannotBeMadeInTimeClosesIt() {
        gate.explain(new SQLException("no connection", "08001", new SocketTimeoutException("Connect timed out")));
        assertThat(gate.isOpen()).isFalse();
    }

    @Test
    void anOutageHasOneIncidentForEverybody() {
        Unavailability first = gate.explain(lost).orElseThrow();
        assertThat(gate.explain(lost)).contains(first);
        assertThat(gate.explain(other)).as("what fails meanwhile").contains(first);
    }

    @Test
    void otherFailuresLeaveItOpen() {
        assertThat(gate.explain(other)).isEmpty();
        assertThat(gate.isOpen()).isTrue();
        assertThatCode(gate::pass).doesNotThrowAnyException();
    }

    @Test
    void theNextOutageIsAnotherIncident() {
        Unavailability first = gate.explain(lost).orElseThrow();
        gate.open();
        assertThatCode(gate::pass).doesNotThrowAnyException();
        assertThat(gate.explain(other)).isEmpty();
        assertThat(gate.explain(lost)).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void theWatchIsCalledOncePerOutage() {
        AtomicInteger calls = new AtomicInteger();
        gate.onClosed(calls::incrementAndGet);
        gate.close("refused");
        gate.close("refused");
        assertThat(calls).hasValue(1);
        gate.open();
        gate.close("refused");
        assertThat(calls).hasValue(2);
    }
}
