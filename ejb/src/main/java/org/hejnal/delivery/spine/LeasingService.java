package org.hejnal.delivery.spine;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.hejnal.delivery.channel.InstalledChannels;
import org.hejnal.platform.FailureLog;

/** Leases the deliveries that are due and puts them on the queue. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeasingService {
    /** Of a channel, while many inboxes are being filled: what one person gets still goes out. */
    private static final int BESIDE_HEAVY_FAN_OUT = 1;

    private static final int PLACING_ROUNDS = 5;

    @Inject
    LeaseRepository leases;

    @Inject
    NodeBatches batches;

    @Inject
    InstalledChannels channels;

    @Inject
    ChannelRest rest;

    @Inject
    FanOutLoad load;

    @Inject
    FailureLog failures;

    /** Leases as much of each channel as this node may have in hand. Trouble with one channel holds up no other. */
    public void leaseDue() {
        List<String> ids = channels.ids();
        for (String channelId : leases.listDue(ids)) {
            String work = "Leasing of deliveries by the channel '" + channelId + "'";
            try {
                lease(channelId, ids.size());
                failures.worked(work);
            } catch (RuntimeException e) {
                failures.failed(work, e);
            }
        }
    }

    private void lease(String channelId, int channelCount) {
        batches.lease(
                channelId,
                Lane.URGENT,
                rest.mostInFlight(channelId, Lane.URGENT, Lane.URGENT.mostInFlight(channelCount)));
        int rounds = 0;
        while (leases.place(channelId) == LeaseRepository.PLACED && ++rounds < PLACING_ROUNDS) {
            // The others join at the next look, a second later at most: nobody waits for all of them.
        }
        int most = load.isHeavy() ? BESIDE_HEAVY_FAN_OUT : Lane.ORDINARY.mostInFlight(channelCount);
        batches.lease(channelId, Lane.ORDINARY, rest.mostInFlight(channelId, Lane.ORDINARY, most));
    }
}
