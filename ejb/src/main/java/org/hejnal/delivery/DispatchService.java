package org.hejnal.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.hejnal.delivery.digest.DigestService;

/** Looks for what is due and gets it going: fan-out and digests here, deliveries through the channels' queues. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DispatchService {
    /** How many batches of a channel may be leased at a time, on all nodes together. */
    static final int MAX_IN_FLIGHT = 32;

    @Inject
    FanOutRepository fanOut;

    @Inject
    DigestService digests;

    @Inject
    LeaseRepository leases;

    @Inject
    BatchQueue batchQueue;

    @Inject
    @Any
    Instance<DeliveryChannel> channels;

    /** Works until nothing is due that nobody else works on. */
    public void dispatch() {
        List<String> ids = channels.stream().map(DeliveryChannel::id).toList();
        boolean more = true;
        while (more) {
            more = fanOut.distributeNextChunk(ids) | digests.closeNextChunk();
            List<String> due = leases.listDue(ids);
            channels.stream().filter(channel -> due.contains(channel.id())).forEach(this::leaseBatches);
        }
    }

    private void leaseBatches(DeliveryChannel channel) {
        int free = MAX_IN_FLIGHT - leases.countInFlight(channel.id());
        long batch = 1;
        for (int i = 0; i < free && batch != 0; i++) {
            batch = leases.lease(channel.id());
            if (batch != 0) {
                batchQueue.put(channel.queue(), batch);
            }
        }
    }
}
