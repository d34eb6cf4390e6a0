package org.hejnal.delivery.channel.jms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.delivery.channel.ChannelConnection;
import org.hejnal.delivery.channel.DeliveryChannel;
import org.hejnal.platform.Settings;
import org.hejnal.platform.topic.TopicService;
import org.hejnal.platform.topic.TopicUnavailableException;

/** A topic for the systems of the university. It needs nobody's address: who subscribes gets what is for everybody. */
@Singleton
public class JmsChannel implements DeliveryChannel {
    public static final String ID = "jms";

    @Inject
    Settings settings;

    @Inject
    TopicService topics;

    @Inject
    NotificationMessages messages;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean isConfigured() {
        return settings.jmsTopics();
    }

    @Override
    public ChannelConnection connect() {
        try {
            topics.check();
            return new JmsConnection(topics, messages);
        } catch (TopicUnavailableException e) {
            throw JmsConnection.unavailable(e);
        }
    }
}
