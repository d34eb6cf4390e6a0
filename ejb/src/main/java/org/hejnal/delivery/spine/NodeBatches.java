package org.hejnal.delivery.spine;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The batches that this node has leased and that are not done. Which are, the database knows: one whose message was lost
 * ends here when its lease does.
 */
@Singleton
public class NodeBatches {
    /** How many deliveries a look may pass over that do not go out now: hundreds of people may be asleep. */
    private static final int MOST_PASSED_OVER = 1_000;

    @Inject
    LeaseRepository leases;

    @Inject
    BatchQueue queue;

    @Inject
    ChannelPace pace;

    private final Map<Line, Set<Long>> leased = new HashMap<>();

    private record Line(String channelId, Lane lane) {}

    /**
     * Leases what is due of a channel's lane, and puts it on the queue. One thread at a time, so that two do not both take
     * the last place.
     *
     * @param most how many batches this node may have of it at a time
     */
    synchronized void lease(String channelId, Lane lane, int most) {
        Set<Long> inFlight = leased.computeIfAbsent(new Line(channelId, lane), line -> new HashSet<>());
        inFlight.retainAll(leases.listInFlight(channelId, lane));
        long passedOver = 0;
        while (inFlight.size() < most && passedOver < MOST_PASSED_OVER) {
            int size = lane.isPaced() ? pace.available(channelId, LeaseRepository.BATCH) : LeaseRepository.BATCH;
            if (size <= 0) {
                return;
            }
            Lease lease = leases.lease(channelId, lane, size);
            if (lease.isNothing()) {
                return;
            }
            pace.count(channelId, lease.leased());
            passedOver += lease.skipped();
            if (lease.hasDeliveries()) {
                inFlight.add(lease.batch());
                queue.put(channelId, lease.batch());
            }
        }
    }
}
