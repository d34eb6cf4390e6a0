package org.hejnal.delivery.channel.jms;

import java.util.List;
import org.hejnal.delivery.channel.BulkConnection;
import org.hejnal.delivery.channel.ChannelUnavailableException;
import org.hejnal.delivery.channel.DeliveryFailedException;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.platform.topic.HubTopic;
import org.hejnal.platform.topic.TopicMessage;
import org.hejnal.platform.topic.TopicService;
import org.hejnal.platform.topic.TopicUnavailableException;

/** The way to the topic. The server keeps the connections open behind it. */
final class JmsConnection implements BulkConnection {
    private final TopicService topics;
    private final NotificationMessages messages;

    JmsConnection(TopicService topics, NotificationMessages messages) {
        this.topics = topics;
        this.messages = messages;
    }

    @Override
    public void send(Parcel parcel) {
        TopicMessage message = message(parcel);
        try {
            topics.send(HubTopic.NOTIFICATIONS, message);
        } catch (TopicUnavailableException e) {
            throw unavailable(e);
        }
    }

    @Override
    public void sendAll(List<Parcel> parcels) {
        List<TopicMessage> all = parcels.stream().map(this::message).toList();
        try {
            topics.sendAll(HubTopic.NOTIFICATIONS, all);
        } catch (TopicUnavailableException e) {
            throw unavailable(e);
        }
    }

    /** What only the recipient may read comes to nobody else, whoever has switched the channel on for it. */
    private TopicMessage message(Parcel parcel) {
        if (parcel.confidential().isPresent()) {
            throw new DeliveryFailedException(true, "It is for its recipient alone, and so for no other system.");
        }
        return messages.of(parcel);
    }

    static ChannelUnavailableException unavailable(TopicUnavailableException e) {
        return new ChannelUnavailableException("The JMS broker cannot be reached: " + e.getMessage(), e);
    }

    @Override
    public void close() {}
}
