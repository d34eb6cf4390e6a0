package org.hejnal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatabaseProbeTest {
    private final DatabaseGate gate = new DatabaseGate();
    private @Nullable SQLException failure;
    private final DatabaseProbe probe = new DatabaseProbe(connections(), gate, new DatabaseStart(Stream.empty(), gate));

    @Test
    void aDatabaseThatIsAwayClosesTheGateAndOneThatIsBackOpensIt() {
        failure = new SQLException("refused", "08001");
        probe.look();
        assertThat(gate.isOpen()).isFalse();
        failure = null;
        probe.look();
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void aPoolThatIsEmptySaysNothing() {
        failure = new SQLException("IJ000655: No managed connections available");
        probe.look();
        assertThat(gate.isOpen()).isTrue();
        gate.close("refused");
        probe.look();
        assertThat(gate.isOpen()).isFalse();
    }

    @Test
    void itLooksLessAndLessOften() {
        assertThat(probe.untilNextLook()).isEqualTo(Duration.ofSeconds(5));
        gate.close("refused");
        List<Duration> waits = Stream.generate(probe::untilNextLook).limit(6).toList();
        assertThat(waits).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 10L, 10L);
        gate.open();
        assertThat(probe.untilNextLook()).isEqualTo(Duration.ofSeconds(5));
    }

    private DataSource connections() {
        Statement question = stub(Statement.class, (proxy, method, arguments) -> true);
        Connection connection = stub(
                Connection.class,
                (proxy, method, arguments) -> method.getName().equals("createStatement") ? question : null);
        return stub(DataSource.class, (proxy, method, arguments) -> {
            if (failure != null) {
                throw failure;
            }
            return connection;
        });
    }

    private static <T> T stub(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
