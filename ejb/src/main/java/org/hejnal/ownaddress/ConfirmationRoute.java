package org.hejnal.ownaddress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.contactpoint.ContactPointReason;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.platform.InvalidStateException;

/** The way that confirmations go: by the channel of the address itself. */
@Singleton
class ConfirmationRoute {
    private final EventTypeService eventTypes;
    private final ConnectedChannels connected;

    @Inject
    ConfirmationRoute(EventTypeService eventTypes, ConnectedChannels connected) {
        this.eventTypes = eventTypes;
        this.connected = connected;
    }

    /** @throws InvalidStateException if nothing would come: better no address than one that nobody can confirm */
    void require(String channelId) {
        if (!connected.isConnected(channelId)
                || !eventTypes.catalogue().isSentOn(AddressMessage.EVENT_TYPE, channelId)) {
            throw new InvalidStateException(
                    Optional.of(ContactPointReason.NO_CHANNEL), "Nothing can be sent on this channel at present.");
        }
    }
}
