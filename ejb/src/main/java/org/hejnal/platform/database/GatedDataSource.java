package org.hejnal.platform.database;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The server's connections, for as long as the gate is open. A request waits less long for the database than the dispatcher,
 * and needs a turn.
 */
public final class GatedDataSource implements DataSource {
    private final DataSource connections;
    /** How long a request waits for an answer of the database. */
    static final Duration OF_REQUESTS = Duration.ofSeconds(30);

    /** How long everything else does. */
    static final Duration OF_WORK = Duration.ofMinutes(2);

    /** How long a node does that prepares its database beside the start: a migration may have much to rewrite. */
    static final Duration OF_PREPARATION = Duration.ofHours(1);

    private final DatabaseGate gate;

    GatedDataSource(DataSource connections, DatabaseGate gate) {
        this.connections = connections;
        this.gate = gate;
    }

    @Override
    public Connection getConnection() throws SQLException {
        gate.pass();
        Optional<DatabaseVisit> visit = DatabaseVisit.current();
        Connection connection = visit.isPresent()
                ? new RequestConnections(connections, transactions()).open(visit.get())
                : connections.getConnection();
        return waitingFor(visit.map(DatabaseVisit::patience).or(gate::patience).orElse(OF_WORK), connection);
    }

    /** Costs no round trip. Whoever had the connection before may have waited less long, or longer. */
    private static Connection waitingFor(Duration patience, Connection connection) throws SQLException {
        try {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis()));
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    // The name is ours and not what anybody sends; Hibernate makes this object, so nothing is injected.
    @SuppressWarnings("BanJNDI")
    private static TransactionSynchronizationRegistry transactions() throws SQLException {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new SQLException("The server does not tell of its transactions.", e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The server knows user and password.");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return connections.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        connections.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        connections.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return connections.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return connections.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return connections.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return connections.isWrapperFor(type);
    }
}
