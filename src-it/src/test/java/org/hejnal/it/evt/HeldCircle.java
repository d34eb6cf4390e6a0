package org.hejnal.it.evt;

import static org.hejnal.it.client.Waiting.soon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Database;

/** A circle that somebody else writes to, for as long as a test wants. */
final class HeldCircle implements AutoCloseable {

    /** Who waits for a connection, or for somebody who waits for it. */
    private static final String WAITING = """
            WITH RECURSIVE waiting AS (
              SELECT pid FROM pg_stat_activity WHERE CAST(? AS integer) = ANY (pg_blocking_pids(pid))
              UNION
              SELECT a.pid FROM waiting w JOIN pg_stat_activity a ON w.pid = ANY (pg_blocking_pids(a.pid)))
            SELECT count(*) FROM waiting
            """;

    private final Database database;
    private final Connection connection;
    private final int backend;

    HeldCircle(Hub hub, TestCircle circle) throws SQLException {
        database = circle.database();
        connection = hub.database().getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT pg_backend_pid() FROM circle WHERE id = " + circle.id() + " FOR NO KEY UPDATE")) {
            row.next();
            backend = row.getInt(1);
        }
    }

    /** What is answered by a call that waits for the circle together with so many others. */
    <T> CompletableFuture<T> whileWaiting(int others, Supplier<T> call) {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(call).orTimeout(1, TimeUnit.MINUTES);
        soon().until(() -> database.number(WAITING, backend) == others + 1);
        return answer;
    }

    /** Changes rows together with the circle. */
    void update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    void letGo() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
