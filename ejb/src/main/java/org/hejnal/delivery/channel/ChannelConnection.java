package org.hejnal.delivery.channel;

/** An open way out, used by one thread for one batch. */
public interface ChannelConnection extends AutoCloseable {
    /**
     * Sends one parcel; when it returns, the other side has taken the responsibility.
     *
     * @throws DeliveryFailedException if this parcel was not taken
     * @throws ChannelUnavailableException if the way itself has broken; the parcel may or may not have been taken
     */
    void send(Parcel parcel);

    @Override
    void close();
}
