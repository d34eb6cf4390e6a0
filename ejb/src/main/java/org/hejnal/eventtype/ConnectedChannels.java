package org.hejnal.eventtype;

/** Which of the channels in the catalogue this installation can reach people on. The others are there to be connected. */
public interface ConnectedChannels {
    /** Whether what goes out on the channel comes to anybody: the inbox does, and whatever a way out is installed for. */
    boolean isConnected(String channelId);
}
