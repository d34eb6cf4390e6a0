package org.hejnal.eventtype;

import java.util.Optional;
import org.hejnal.platform.InvalidStateException;

/** How a channel may carry a type of events. */
final class EventChannelPolicy {
    private EventChannelPolicy() {}

    /**
     * A promise that nobody could keep is not made: what must not be switched off must come.
     *
     * @throws InvalidStateException if a channel that nothing is connected to is to become mandatory
     */
    static void require(EventChannelView before, EventChannelView after, ConnectedChannels connected) {
        if (after.isMandatory() && !before.isMandatory() && !connected.isConnected(before.channelId())) {
            throw new InvalidStateException(
                    Optional.of("channel_not_connected"),
                    "The channel '" + before.channelId() + "' cannot be mandatory: nothing is connected to it on this"
                            + " installation, so what is sent on it comes to nobody.");
        }
    }
}
