package org.hejnal.platform.topic;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.util.List;
import java.util.Map;
import org.hejnal.platform.Settings;

/**
 * Writes to the hub's topics. It waits for no broker that is away, and not long for one that is slow. Never to be called in a
 * transaction of the database, which would wait for it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TopicService {
    /** By this property Artemis knows a message that it has had before. */
    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    @Resource(lookup = "java:/jms/hejnal-sending")
    ConnectionFactory connections;

    @Resource(lookup = "java:/jms/topic/hejnal.notifications")
    Topic notifications;

    @Resource(lookup = "java:/jms/topic/hejnal.events")
    Topic events;

    @Inject
    Settings settings;

    /** @throws TopicUnavailableException if the broker cannot be reached */
    public void check() {
        use(false, session -> {});
    }

    /**
     * Writes a message that the broker may have already, which it drops then. When this returns, the broker has it.
     *
     * @throws TopicUnavailableException if the broker cannot be reached, or does not answer; it may have it
     */
    public void send(HubTopic topic, TopicMessage message) {
        use(false, session -> put(session, topic, message));
    }

    /**
     * Writes all messages or none. None may have been written before: the broker would refuse all for the sake of one.
     *
     * @throws TopicUnavailableException if the broker cannot be reached, does not answer, or refuses; it may have all
     */
    public void sendAll(HubTopic topic, List<TopicMessage> messages) {
        use(true, session -> {
            for (TopicMessage message : messages) {
                put(session, topic, message);
            }
            session.commit();
        });
    }

    private interface Use {
        void with(Session session) throws JMSException;
    }

    /** By the older interface: the server's connections refuse a {@code JMSContext} a transaction of its own. */
    private void use(boolean isTransacted, Use use) {
        int mode = isTransacted ? Session.SESSION_TRANSACTED : Session.AUTO_ACKNOWLEDGE;
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(isTransacted, mode)) {
            use.with(session);
        } catch (JMSException e) {
            throw new TopicUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private void put(Session session, HubTopic topic, TopicMessage message) throws JMSException {
        try (MessageProducer producer = session.createProducer(topic == HubTopic.EVENTS ? events : notifications)) {
            producer.setTimeToLive(settings.jmsTimeToLive().toMillis());
            producer.send(textMessage(session, message));
        }
    }

    private static TextMessage textMessage(Session session, TopicMessage message) throws JMSException {
        TextMessage text = session.createTextMessage(message.text());
        text.setJMSType(message.type());
        for (Map.Entry<String, String> property : message.properties().entrySet()) {
            text.setStringProperty(property.getKey(), property.getValue());
        }
        text.setStringProperty(DUPLICATE_ID, message.key());
        return text;
    }
}
