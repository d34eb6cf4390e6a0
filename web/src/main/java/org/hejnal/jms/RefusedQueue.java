package org.hejnal.jms;

import jakarta.annotation.Resource;
import jakarta.inject.Singleton;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.util.Optional;
import org.hejnal.integration.MessageProperties;
import org.hejnal.usos.error.ErrorAnswer;

/** Where commands lie that cannot be carried out. */
@Singleton
class RefusedQueue {
    static final String ERROR = "hejnal_error";
    static final String REASON = "hejnal_reason";

    @Resource(lookup = "java:/jms/hejnal-sending")
    ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/hejnal.inbound.refused")
    Queue queue;

    /** Lays a message down as it is, with its sender and the reason beside it. Its body is handed on unread. */
    void put(Message message, Optional<String> sender, ErrorAnswer error) throws JMSException {
        MessageProperties.without(message, ERROR, REASON, CommandSender.OF_HUB);
        if (sender.isPresent()) {
            message.setStringProperty(CommandSender.OF_HUB, sender.get());
        }
        message.setStringProperty(ERROR, error.code());
        message.setStringProperty(REASON, error.message());
        try (JMSContext context = connections.createContext()) {
            context.createProducer()
                    .setDeliveryMode(DeliveryMode.PERSISTENT)
                    .setPriority(message.getJMSPriority())
                    .send(queue, message);
        }
    }
}
