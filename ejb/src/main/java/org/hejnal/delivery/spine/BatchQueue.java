package org.hejnal.delivery.spine;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;

/**
 * Hands leased batches to whichever node has a hand free. A message is a pointer: it is not durable, because the lease
 * brings its batch back if it is lost, and one that comes too late points at nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchQueue {
    static final String NAME = "java:/jms/queue/hejnal.delivery";

    /** The property of messages that says which channel a batch is for. */
    static final String CHANNEL = "channel";

    @Resource(lookup = "java:/JmsXA")
    ConnectionFactory connections;

    @Resource(lookup = NAME)
    Queue queue;

    public void put(String channelId, long batch) {
        try (JMSContext context = connections.createContext()) {
            context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setProperty(CHANNEL, channelId)
                    .send(queue, Long.valueOf(batch));
        }
    }
}
