package org.hejnal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hejnal.platform.DatabasePreparation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatabaseStartTest {
    private final RuntimeException away = new IllegalStateException(new SQLException("refused", "08001"));
    private final RuntimeException wrongKey =
            new IllegalStateException(new IllegalStateException("The key is another one."));

    private final DatabaseGate gate = new DatabaseGate();
    private final List<DatabasePreparation.Stage> performed = new ArrayList<>();
    private @Nullable RuntimeException failure;
    private final DatabaseStart start = new DatabaseStart(
            Stream.of(
                    new Step(DatabasePreparation.Stage.CONTENT),
                    new Step(DatabasePreparation.Stage.SCHEMA),
                    new Step(DatabasePreparation.Stage.KEY)),
            gate);

    @Test
    void whatOthersNeedComesFirstAndAllComesOnce() {
        start.begin();
        assertThat(start.finish()).isTrue();
        assertThat(performed).containsExactly(DatabasePreparation.Stage.values());
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void aDatabaseThatIsAwayIsPreparedWhenItIsThere() {
        failure = away;
        start.begin();
        assertThat(gate.isOpen()).isFalse();
        assertThat(gate.reason()).isEqualTo("refused");
        assertThat(start.finish()).isFalse();
        failure = null;
        assertThat(start.finish()).isTrue();
        assertThat(performed).containsExactly(DatabasePreparation.Stage.values());
        assertThat(gate.isOpen()).as("the one who looks opens it").isFalse();
    }

    /** Otherwise the step that fails would have been tried with the database as it was at the start. */
    @Test
    void afterAFailureAllBeginsAnew() {
        failure = away;
        start.begin();
        failure = wrongKey;
        assertThat(start.finish()).isFalse();
        assertThat(gate.isOpen()).isFalse();
        assertThat(gate.reason()).isEqualTo("The key is another one.");
        failure = null;
        assertThat(start.finish()).isTrue();
    }

    @Test
    void aDatabaseThatIsThereAndWrongStopsTheStart() {
        failure = wrongKey;
        assertThatThrownBy(start::begin).isSameAs(wrongKey);
    }

    /** The server would end a start that waits. Later it would end so every time, and nobody would be told. */
    @Test
    void aStepThatIsNotAnsweredInTimeIsLeftForLaterAndThenTold() {
        failure = new IllegalStateException(
                new SQLException("An I/O error occurred", "08006", new SocketTimeoutException("Read timed out")));
        start.begin();
        assertThat(gate.isOpen()).isFalse();
        assertThat(start.finish()).isFalse();
        assertThat(gate.reason()).as("what is told").isEqualTo("Read timed out");
    }

    @Test
    void whoPreparesPassesAGateThatIsClosedForAllOthers() {
        gate.close("refused");
        assertThat(start.finish()).isTrue();
        assertThatThrownBy(gate::pass).isInstanceOf(SQLException.class);
        gate.letThrough(Duration.ofMinutes(1), () -> assertThatCode(gate::pass).doesNotThrowAnyException());
    }

    private final class Step implements DatabasePreparation {
        private final Stage stage;

        Step(Stage stage) {
            this.stage = stage;
        }

        @Override
        public Stage stage() {
            return stage;
        }

        @Override
        public void perform() {
            if (failure != null) {
                throw failure;
            }
            assertThatCode(gate::pass).doesNotThrowAnyException();
            performed.add(stage);
        }
    }
}
