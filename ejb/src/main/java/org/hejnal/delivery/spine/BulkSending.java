package org.hejnal.delivery.spine;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.hejnal.delivery.channel.BulkConnection;
import org.hejnal.delivery.channel.ChannelUnavailableException;
import org.hejnal.delivery.channel.Parcel;

/**
 * Sends in one piece what is new of a batch, where the channel takes that. Nothing counts as sent before the other side has
 * said so, and what is then not written down is sent again: one by one, and the other side knows it.
 */
@Singleton
class BulkSending {
    private static final System.Logger LOG = System.getLogger(BulkSending.class.getName());

    private final LeaseRepository leases;
    private final ParcelRepository parcels;
    private final Clock clock;

    @Inject
    BulkSending(LeaseRepository leases, ParcelRepository parcels, Clock clock) {
        this.leases = leases;
        this.parcels = parcels;
        this.clock = clock;
    }

    /**
     * Returns what is left to be sent one by one.
     *
     * @throws ChannelUnavailableException if the way has broken; what may have gone out is marked so
     */
    List<UnpackedParcel> send(
            long batch, BulkConnection connection, List<UnpackedParcel> all, ScheduledExecutorService scheduler) {
        List<UnpackedParcel> fresh = all.stream().filter(BulkSending::isNew).toList();
        if (fresh.size() < 2 || !isSent(batch, connection, fresh, scheduler)) {
            return all;
        }
        List<UnpackedParcel> others = new ArrayList<>(all);
        others.removeAll(fresh);
        return others;
    }

    /** A text that only its recipient may read is judged by itself. */
    private static boolean isNew(UnpackedParcel unpacked) {
        return !unpacked.mayBeSent() && unpacked.parcel().confidential().isEmpty();
    }

    private boolean isSent(
            long batch, BulkConnection connection, List<UnpackedParcel> fresh, ScheduledExecutorService scheduler) {
        List<Parcel> packed = fresh.stream().map(parcels::pack).toList();
        try {
            connection.sendAll(packed);
        } catch (ChannelUnavailableException e) {
            new Recording(scheduler).write(() -> leases.doubt(batch));
            throw e;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "A batch is not taken in one piece; it goes one by one", e);
            return false;
        }
        Instant at = clock.instant();
        new Recording(scheduler).write(() -> leases.recordSent(batch, packed, at));
        return true;
    }
}
