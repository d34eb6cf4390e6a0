package org.hejnal.it.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.hejnal.it.client.Database;
import org.jspecify.annotations.Nullable;

/** A lock on all deliveries: whoever wants to read or write one waits with its connection. */
final class TableLock {
    private final DataSource source;
    private @Nullable Connection holder;

    TableLock(DataSource source) {
        this.source = source;
    }

    void take() {
        try {
            Connection connection = source.getConnection();
            holder = connection;
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("LOCK TABLE delivery IN ACCESS EXCLUSIVE MODE");
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** How many connections wait for it. */
    long waiting() {
        return new Database(source).number("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted");
    }

    void release() {
        try (Connection connection = holder) {
            if (connection != null) {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
