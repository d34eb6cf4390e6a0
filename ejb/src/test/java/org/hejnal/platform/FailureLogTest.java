package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.hejnal.platform.database.DatabaseGate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureLogTest {
    private static final Logger LOGGER = Logger.getLogger(FailureLog.class.getName());

    private final FailureLog failures = new FailureLog(DatabaseGate.ofNode());
    private final List<String> told = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Throwable> stacks = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.INFO.intValue()) {
                told.add(entry.getLevel().getName());
                lines.add(new SimpleFormatter().formatMessage(entry));
                if (entry.getThrown() != null) {
                    stacks.add(entry.getThrown());
                }
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
    void whatAReasonInWordsExplainsIsToldInOneLineWithoutAStack() {
        RuntimeException thrown = new IllegalStateException("refused");
        failures.failed("Delivery", "The mail server broke off: 421", thrown);
        failures.failed("Delivery", "The mail server broke off: 421", thrown);
        assertThat(told).containsExactly("WARNING");
        assertThat(stacks).isEmpty();
        assertThat(lines)
                .containsExactly(
                        "Delivery fails (The mail server broke off: 421); it is tried again until it works, and"
                                + " the log says so then");
    }

    @Test
    void whatNobodyHasExplainedKeepsItsStack() {
        RuntimeException thrown = new IllegalStateException("no table");
        failures.failed("Fan-out", thrown);
        assertThat(stacks).containsExactly(thrown);
    }

    @Test
    void whatWorksIsNotTold() {
        failures.worked("Fan-out");
        assertThat(told).isEmpty();
    }
}
