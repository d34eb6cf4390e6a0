package org.hejnal.delivery.channel;

/** A way out to people. A class that implements it is found and used; its id is a row of {@code distribution_channel}. */
public interface DeliveryChannel {
    /** The channel's id, for example {@code email}. */
    String id();

    /**
     * Connects to whatever carries the messages.
     *
     * @throws ChannelUnavailableException if nothing can be sent at present
     */
    ChannelConnection connect();
}
