package org.hejnal.eventtype;

import java.util.Optional;
import org.hejnal.platform.InvalidStateException;

/** Which of the channels in the catalogue this installation can reach people on. The others are there to be connected. */
public interface ConnectedChannels {
    /** Whether what goes out on the channel comes to anybody: the inbox does, and whatever a way out is installed for. */
    boolean isConnected(String channelId);

    /** What nothing can be done about until somebody connects the channel. */
    static InvalidStateException notConnected(String channelId, String consequence) {
        return new InvalidStateException(
                Optional.of(CatalogueReason.CHANNEL_NOT_CONNECTED),
                "Nothing is connected to the channel '" + channelId + "' on this installation, so " + consequence);
    }
}
