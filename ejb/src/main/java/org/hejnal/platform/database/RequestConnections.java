package org.hejnal.platform.database;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Gives a request connections for as long as it has a turn: until its transaction ends, or it closes the connection. */
final class RequestConnections {
    private final DataSource connections;
    private final TransactionSynchronizationRegistry transactions;

    RequestConnections(DataSource connections, TransactionSynchronizationRegistry transactions) {
        this.connections = connections;
        this.transactions = transactions;
    }

    Connection open(DatabaseVisit visit) throws SQLException {
        return switch (transactions.getTransactionStatus()) {
            case Status.STATUS_ACTIVE -> openInTransaction(visit);
            case Status.STATUS_NO_TRANSACTION -> openAlone(visit);
            // What is being rolled back or prepared has its turn already.
            default -> connections.getConnection();
        };
    }

    private Connection openInTransaction(DatabaseVisit visit) throws SQLException {
        if (transactions.getResource(visit) == null) {
            visit.enter();
            transactions.putResource(visit, true);
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {}

                @Override
                public void afterCompletion(int status) {
                    visit.leave();
                }
            });
        }
        return connections.getConnection();
    }

    private Connection openAlone(DatabaseVisit visit) throws SQLException {
        visit.enter();
        try {
            return leavingWhenClosed(connections.getConnection(), visit);
        } catch (SQLException | RuntimeException e) {
            visit.leave();
            throw e;
        }
    }

    private static Connection leavingWhenClosed(Connection connection, DatabaseVisit visit) {
        boolean[] isClosed = {false};
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    } finally {
                        if (method.getName().equals("close") && !isClosed[0]) {
                            isClosed[0] = true;
                            visit.leave();
                        }
                    }
                });
    }
}
