package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hejnal.platform.database.DatabaseGate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureLogTest {
    private static final Logger LOGGER = Logger.getLogger(FailureLog.class.getName());

    private final FailureLog failures = new FailureLog(DatabaseGate.ofNode());
    private final List<String> told = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.INFO.intValue()) {
                told.add(entry.getLevel().getName());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(ear);
    }

    @AfterEach
    void goAway() {
        LOGGER.removeHandler(ear);
        LOGGER.setUseParentHandlers(true);
    }

    @Test
    void whatGoesOnFailingIsToldOnceAndOnceAtItsEnd() {
        for (int i = 0; i < 100; i++) {
            failures.failed("Fan-out", new IllegalStateException("no table"));
        }
        failures.worked("Fan-out");
        failures.worked("Fan-out");
        assertThat(told).containsExactly("WARNING", "INFO");
    }

    @Test
    void anotherReasonAndAnotherWorkAreTold() {
        failures.failed("Fan-out", new IllegalStateException("no table"));
        failures.failed("Fan-out", new IllegalStateException("no column"));
        failures.failed("Digests", new IllegalStateException("no column"));
        failures.worked("Digests");
        assertThat(told).containsExactly("WARNING", "WARNING", "WARNING", "INFO");
    }

    @Test
    void whatWorksIsNotTold() {
        failures.worked("Fan-out");
        assertThat(told).isEmpty();
    }
}
