package org.hejnal.eventtype;

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
            throw ConnectedChannels.notConnected(
                    before.channelId(), "it cannot be mandatory: what is sent on it comes to nobody.");
        }
    }
}
