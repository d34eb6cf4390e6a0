package org.hejnal.jms;

import jakarta.annotation.Resource;
import jakarta.inject.Singleton;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
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

    /** Lays a message down as it is, with the reason beside it. Its body is handed on unread. */
    void put(Message message, ErrorAnswer error) throws JMSException {
        MessageProperties.without(message, ERROR, REASON);
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
