package org.hejnal.delivery.spine;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.notification.NotificationAccepted;
import org.hejnal.platform.FailureLog;
import org.hejnal.platform.WorkArose;

/** Gets this node to look now for what is due. Distributing and leasing are looked after apart: neither waits for the other. */
@Singleton
public class Wakeup {
    /** One may be busy with a large fan-out while the other serves the small ones. */
    private static final int DISTRIBUTING = 2;

    /** A second one would only wait for the first: see {@link NodeBatches}. */
    private static final int LEASING = 1;

    private final Lookout distributing = new Lookout(DISTRIBUTING, this::distribute);
    private final Lookout leasing = new Lookout(LEASING, this::lease);

    @Resource
    ManagedExecutorService executor;

    @Inject
    DispatchService dispatcher;

    @Inject
    LeasingService leases;

    @Inject
    FanOutLoad load;

    @Inject
    FailureLog failures;

    void onAccepted(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotificationAccepted event) {
        wake();
    }

    void onWork(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkArose event) {
        wake();
    }

    /** Looks soon for anything, in other threads. */
    public void wake() {
        distributing.wake(executor);
        wakeLeasing();
    }

    /** Looks soon for deliveries, in another thread. */
    void wakeLeasing() {
        leasing.wake(executor);
    }

    private void distribute() {
        look("The dispatcher", () -> {
            try (FanOutLoad.Part part = load.begin()) {
                Progress progress;
                do {
                    progress = dispatcher.dispatchNext();
                    part.note(progress);
                    wakeLeasing();
                } while (progress != Progress.NOTHING);
            }
            wakeLeasing();
        });
    }

    private void lease() {
        look("Leasing", leases::leaseDue);
    }

    private void look(String who, Runnable work) {
        try {
            work.run();
            failures.worked(who);
        } catch (RuntimeException e) {
            failures.failed(who, e);
        }
    }
}
