package org.hejnal.jms;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hejnal.integration.MessageProperties;

/** Puts a command back into its queue, to be tried later: it holds up no other meanwhile, and the broker keeps it. */
@Singleton
class WaitingCommand {
    private static final String ATTEMPTS = "hejnal_attempts";

    @Resource(lookup = "java:/jms/hejnal-sending")
    ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/hejnal.inbound")
    Queue inbound;

    @Inject
    Clock clock;

    /** How often it has been put back. A client that writes something else there has fewer attempts. */
    static int attempts(Message message) {
        try {
            return message.propertyExists(ATTEMPTS) ? Math.max(0, message.getIntProperty(ATTEMPTS)) : 0;
        } catch (JMSException | NumberFormatException e) {
            return AnotherTry.MOST;
        }
    }

    /** Puts it back. If the hub dies before it is acknowledged, it is there twice, and works once. */
    void putBack(Message message, ReplyTo replyTo, Optional<String> sender, Duration delay) throws JMSException {
        long expiration = message.getJMSExpiration();
        int attempts = attempts(message);
        MessageProperties.without(message, ATTEMPTS, CommandSender.OF_HUB);
        message.setIntProperty(ATTEMPTS, attempts + 1);
        if (sender.isPresent()) {
            message.setStringProperty(CommandSender.OF_HUB, sender.get());
        }
        // Its id is another one from now on.
        message.setJMSCorrelationID(replyTo.correlationId());
        try (JMSContext context = connections.createContext()) {
            JMSProducer producer = context.createProducer()
                    .setDeliveryMode(DeliveryMode.PERSISTENT)
                    .setPriority(message.getJMSPriority())
                    .setDeliveryDelay(delay.toMillis());
            if (expiration > 0) {
                producer.setTimeToLive(Math.max(1, expiration - clock.millis()));
            }
            producer.send(inbound, message);
        }
    }
}
