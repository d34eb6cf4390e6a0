package org.hejnal.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** Asks the database for nothing, to see whether it answers. Used by one thread at a time. */
final class DatabaseProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final DatabaseGate gate;
    private final DatabaseStart start;
    private Duration wait = BETWEEN;

    DatabaseProbe(DataSource dataSource, DatabaseGate gate, DatabaseStart start) {
        this.dataSource = dataSource;
        this.gate = gate;
        this.start = start;
    }

    /** While the database is there every five seconds; while it is away after 1, 2, 4, ... seconds, at most 10. */
    Duration untilNextLook() {
        if (gate.isOpen()) {
            wait = BETWEEN;
        } else {
            wait = wait.equals(BETWEEN) ? FIRST : min(wait.multipliedBy(2), LONGEST);
        }
        return wait;
    }

    /**
     * Opens the gate or closes it. A pool that has nothing to give says nothing about the database. One that is there for the
     * first time is prepared before the gate opens.
     */
    void look() {
        if (answers() && start.finish()) {
            gate.open();
        }
    }

    private boolean answers() {
        try (Connection connection = dataSource.getConnection();
                Statement question = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(PATIENCE.toMillis()));
            question.execute("SELECT 1");
            return true;
        } catch (SQLException | RuntimeException e) {
            LostConnection.reason(e).ifPresent(gate::close);
            return false;
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
