package org.hejnal.delivery.channel;

import jakarta.jms.Destination;

/** A way out to people. A class that implements it is found and used; its id is a row of {@code distribution_channel}. */
public interface DeliveryChannel {
    /** The channel's id, for example {@code email}. */
    String id();

    /** The queue that brings leased batches to the channel's listener. */
    Destination queue();

    /**
     * Connects to whatever carries the messages.
     *
     * @throws ChannelUnavailableException if nothing can be sent at present
     */
    ChannelConnection connect();
}
