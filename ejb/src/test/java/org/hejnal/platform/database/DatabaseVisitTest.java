package org.hejnal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A request has one turn, whatever it does in the database. */
class DatabaseVisitTest {
    private final RequestTurns turns = new RequestTurns(1);
    private final DatabaseVisit visit = DatabaseVisit.begin(turns);
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> ends = new ArrayList<>();
    private int status = Status.STATUS_NO_TRANSACTION;
    private final RequestConnections connections = new RequestConnections(source(), registry());

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void itIsAsPatientAsItSays() {
        assertThat(visit.patience()).isEqualTo(GatedDataSource.OF_REQUESTS);
        DatabaseVisit.bePatient();
        assertThat(visit.patience()).isEqualTo(GatedDataSource.OF_WORK);
        try (DatabaseVisit next = DatabaseVisit.begin(turns)) {
            assertThat(next.patience()).isEqualTo(GatedDataSource.OF_REQUESTS);
        }
    }

    @Test
    void itLastsUntilTheConnectionIsClosed() throws SQLException {
        Connection first = connections.open(visit);
        Connection second = connections.open(visit);
        first.close();
        first.close();
        assertThat(isFree()).isFalse();
        second.close();
        assertThat(isFree()).isTrue();
    }

    @Test
    void itLastsUntilTheTransactionHasEnded() throws SQLException {
        status = Status.STATUS_ACTIVE;
        connections.open(visit).close();
        connections.open(visit).close();
        assertThat(isFree()).isFalse();
        assertThat(ends).hasSize(1);
        ends.get(0).afterCompletion(Status.STATUS_COMMITTED);
        assertThat(isFree()).isTrue();
    }

    @Test
    void aTransactionInsideOfAnotherNeedsNoOtherTurn() throws SQLException {
        status = Status.STATUS_ACTIVE;
        connections.open(visit).close();
        resources.clear();
        connections.open(visit).close();
        ends.get(1).afterCompletion(Status.STATUS_ROLLEDBACK);
        assertThat(isFree()).isFalse();
        ends.get(0).afterCompletion(Status.STATUS_COMMITTED);
        assertThat(isFree()).isTrue();
    }

    @Test
    void whoGetsNoConnectionKeepsNoTurn() {
        RequestConnections broken = new RequestConnections(
                stub(DataSource.class, (proxy, method, arguments) -> {
                    throw new SQLException("refused", "08001");
                }),
                registry());
        assertThatThrownBy(() -> broken.open(visit)).hasMessage("refused");
        assertThat(isFree()).isTrue();
    }

    @Test
    void whatARequestHasNotEndedEndsWithIt() throws SQLException {
        connections.open(visit);
        visit.close();
        assertThat(isFree()).isTrue();
        assertThat(DatabaseVisit.current()).isEmpty();
    }

    private boolean isFree() {
        try {
            turns.begin();
            turns.end();
            return true;
        } catch (DatabaseBusyException e) {
            return false;
        }
    }

    private static DataSource source() {
        Connection connection = stub(Connection.class, (proxy, method, arguments) -> null);
        return stub(DataSource.class, (proxy, method, arguments) -> connection);
    }

    private TransactionSynchronizationRegistry registry() {
        return stub(TransactionSynchronizationRegistry.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getTransactionStatus" -> status;
            case "getResource" -> resources.get(arguments[0]);
            case "putResource" -> resources.put(arguments[0], arguments[1]);
            case "registerInterposedSynchronization" -> ends.add((Synchronization) arguments[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T stub(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
