package org.hejnal.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hejnal.notification.NotificationAccepted;
import org.hejnal.platform.DueWork;
import org.hejnal.platform.WorkArose;

/** Gets this node's dispatcher to look now. Whoever calls is answered at once; calls that come together are one. */
@ApplicationScoped
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
    @Any
    Instance<DueWork> found;

    private List<DueWork> works = List.of();

    /** Once: an instance that is looked up again and again is kept again and again. */
    @PostConstruct
    void findWorks() {
        works = found.stream().toList();
    }

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

    /** Trouble with one kind of work holds up no other. */
    private void perform(DueWork work) {
        try {
            work.perform();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Could not do what is due; the next tick tries again", e);
        }
    }

    private void look() {
        try {
            while (called.getAndSet(false)) {
                works.forEach(this::perform);
                dispatcher.dispatch();
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Could not dispatch what is due; the next tick tries again", e);
        } finally {
            lookers.decrementAndGet();
        }
        if (called.get()) {
            wake();
        }
    }
}
