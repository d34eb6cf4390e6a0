package org.hejnal.platform.database;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Lets all timers rest while the database cannot be reached: {@code ejb-jar.xml} puts it around each of them. */
public class TickInterceptor {
    private final DatabaseGate gate;

    public TickInterceptor() {
        this(DatabaseGate.ofNode());
    }

    TickInterceptor(DatabaseGate gate) {
        this.gate = gate;
    }

    @AroundTimeout
    @Nullable
    Object tick(InvocationContext timer) throws Exception {
        if (!gate.isOpen()) {
            return null;
        }
        try {
            return timer.proceed();
        } catch (RuntimeException e) {
            if (gate.explain(e).isEmpty()) {
                throw e;
            }
            return null;
        }
    }
}
