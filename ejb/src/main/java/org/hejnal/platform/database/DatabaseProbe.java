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
    private Duration wait = BETWEEN;

    DatabaseProbe(DataSource dataSource, DatabaseGate gate) {
        this.dataSource = dataSource;
        this.gate = gate;
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

    /** Opens the gate or closes it. A pool that has nothing to give says nothing about the database. */
    void look() {
        try (Connection connection = dataSource.getConnection();
                Statement question = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(PATIENCE.toMillis()));
            question.execute("SELECT 1");
            gate.open();
        } catch (SQLException | RuntimeException e) {
            LostConnection.reason(e).ifPresent(gate::close);
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
