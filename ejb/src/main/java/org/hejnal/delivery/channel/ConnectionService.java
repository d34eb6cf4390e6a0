package org.hejnal.delivery.channel;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hejnal.eventtype.ConnectedChannels;

/** Knows the ways out that are installed. The inbox needs none: the fan-out fills it itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConnectionService implements ConnectedChannels {
    private static final String INBOX = "inbox";

    @Inject
    InstalledChannels channels;

    @Override
    public boolean isConnected(String channelId) {
        return channelId.equals(INBOX) || channels.ids().contains(channelId);
    }
}
