package org.hejnal.delivery.spine;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hejnal.delivery.channel.InstalledChannels;
import org.hejnal.delivery.digest.DigestService;
import org.hejnal.notification.distribution.DistributionService;
import org.hejnal.platform.DueWork;
import org.hejnal.platform.FailureLog;

/** Looks for what is due and gets it going: fan-out and digests here, deliveries through the queue. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DispatchService {
    @Inject
    FanOutRepository fanOut;

    @Inject
    DistributionService notifications;

    @Inject
    DigestService digests;

    @Inject
    LeaseRepository leases;

    @Inject
    NodeBatches batches;

    @Inject
    FailureLog failures;

    @Inject
    InstalledChannels channels;

    @Inject
    @Any
    Instance<DueWork> foundWorks;

    private List<DueWork> works = List.of();

    /** Once: an instance that is looked up again and again is kept again and again. */
    @PostConstruct
    void findWorks() {
        works = foundWorks.stream().toList();
    }

    /**
     * Works until nothing is due that nobody else works on: a piece of each kind in turn, so that much of one kind does
     * not keep another waiting. Trouble with one kind holds up no other; the next tick tries it again.
     */
    public void dispatch() {
        List<String> ids = channels.ids();
        boolean more = true;
        while (more) {
            more = false;
            for (DueWork work : works) {
                more |= attempt(work.title(), work::performNext);
            }
            more |= attempt("Fan-out", () -> distribute(ids));
            more |= attempt("Closing of digests", digests::closeNextChunk);
            attempt("Leasing of deliveries", () -> lease(ids));
        }
    }

    private boolean attempt(String work, BooleanSupplier step) {
        try {
            boolean isMore = step.getAsBoolean();
            failures.worked(work);
            return isMore;
        } catch (RuntimeException e) {
            failures.failed(work, e);
            return false;
        }
    }

    private boolean distribute(List<String> channelIds) {
        try {
            return fanOut.distributeNextChunk(channelIds);
        } catch (FanOutFailedException e) {
            notifications.postpone(e.notificationId());
            throw e;
        }
    }

    private boolean lease(List<String> channelIds) {
        List<String> due = leases.listDue(channelIds);
        for (String channelId : due) {
            batches.lease(channelId, Lane.URGENT, Lane.URGENT.mostInFlight(channelIds.size()));
            batches.lease(channelId, Lane.ORDINARY, Lane.ORDINARY.mostInFlight(channelIds.size()));
        }
        return !due.isEmpty();
    }
}
