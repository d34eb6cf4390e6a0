package org.hejnal.delivery.channel;

import java.util.OptionalInt;

/** A way out to people. A class that implements it is found and used; its id is a row of {@code distribution_channel}. */
public interface DeliveryChannel {
    /** The channel's id, for example {@code email}. */
    String id();

    /**
     * Whether the server has been given what the channel needs: an address to connect to, a key. Until then nothing is
     * sent on it and people are not offered it. It is asked once, when the server starts.
     */
    default boolean isConfigured() {
        return true;
    }

    /** How many messages this node may send on it in a minute; no limit if there is none. */
    default OptionalInt perMinute() {
        return OptionalInt.empty();
    }

    /**
     * Connects to whatever carries the messages.
     *
     * @throws ChannelUnavailableException if nothing can be sent at present
     */
    ChannelConnection connect();
}
