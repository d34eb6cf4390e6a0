package org.hejnal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TickInterceptorTest {
    private final DatabaseGate gate = new DatabaseGate();
    private final TickInterceptor interceptor = new TickInterceptor(gate);
    private final AtomicInteger ticks = new AtomicInteger();
    private @Nullable RuntimeException failure;

    @Test
    void timersRestWhileTheDatabaseIsAway() throws Exception {
        interceptor.tick(timer());
        gate.close("refused");
        interceptor.tick(timer());
        assertThat(ticks).hasValue(1);
        gate.open();
        interceptor.tick(timer());
        assertThat(ticks).hasValue(2);
    }

    @Test
    void aTimerThatMeetsTheOutageIsNotToldOf() throws Exception {
        failure = new IllegalStateException(new SQLException("refused", "08006"));
        interceptor.tick(timer());
        assertThat(gate.isOpen()).isFalse();
    }

    @Test
    void otherFailuresAreTheServersToTell() {
        failure = new IllegalStateException("no");
        assertThatThrownBy(() -> interceptor.tick(timer())).isSameAs(failure);
    }

    private InvocationContext timer() {
        return (InvocationContext) Proxy.newProxyInstance(
                InvocationContext.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> {
                    ticks.incrementAndGet();
                    if (failure != null) {
                        throw failure;
                    }
                    return null;
                });
    }
}
