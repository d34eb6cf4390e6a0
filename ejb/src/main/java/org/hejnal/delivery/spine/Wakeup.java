package org.hejnal.delivery.spine;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hejnal.notification.NotificationAccepted;
import org.hejnal.platform.FailureLog;
import org.hejnal.platform.WorkArose;

/** Gets this node's dispatcher to look now. Whoever calls is answered at once; calls that come together are one. */
@Singleton
public class Wakeup {
    /** One may be busy with a large fan-out while the other serves the small ones. */
    private static final int LOOKERS = 2;

    private static final System.Logger LOG = System.getLogger(Wakeup.class.getName());

    /** Somebody has called since the last look began. */
    private final AtomicBoolean called = new AtomicBoolean();

    private final AtomicInteger lookers = new AtomicInteger();

    @Resource
    ManagedExecutorService executor;

    @Inject
    DispatchService dispatcher;

    @Inject
    FailureLog failures;

    void onAccepted(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotificationAccepted event) {
        wake();
    }

    void onWork(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkArose event) {
        wake();
    }

    /** Looks soon, in another thread. */
    public void wake() {
        called.set(true);
        if (lookers.incrementAndGet() > LOOKERS) {
            lookers.decrementAndGet();
            return;
        }
        try {
            executor.execute(this::look);
        } catch (RejectedExecutionException e) {
            lookers.decrementAndGet();
            LOG.log(System.Logger.Level.DEBUG, "No thread to dispatch with; the next tick tries again");
        }
    }

    private void look() {
        try {
            while (called.getAndSet(false)) {
                dispatcher.dispatch();
                failures.worked("The dispatcher");
            }
        } catch (RuntimeException e) {
            failures.failed("The dispatcher", e);
        } finally {
            lookers.decrementAndGet();
        }
        if (called.get()) {
            wake();
        }
    }
}
