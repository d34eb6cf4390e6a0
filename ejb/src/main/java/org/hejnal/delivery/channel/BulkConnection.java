package org.hejnal.delivery.channel;

import java.util.List;

/**
 * A way out that can take several parcels at once. What may have gone out before still comes one by one, by {@link #send},
 * and the other side drops it if it has it already.
 */
public interface BulkConnection extends ChannelConnection {
    /**
     * Sends all of the parcels or none; when it returns, the other side has taken the responsibility for all.
     *
     * @throws ChannelUnavailableException if the way itself has broken; all of them may have been taken, or none
     * @throws RuntimeException if none was taken: one of them cannot be sent so
     */
    void sendAll(List<Parcel> parcels);
}
