package org.hejnal.delivery.spine;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.JMSContext;

/**
 * Hands leased batches to whichever node has a hand free. A message is a pointer: it is not durable, because the lease
 * brings its batch back if it is lost, and one that comes too late points at nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchQueue {
    @Resource(lookup = "java:/JmsXA")
    ConnectionFactory connections;

    public void put(Destination queue, long batch, Lane lane) {
        try (JMSContext context = connections.createContext()) {
            context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setProperty(Lane.PROPERTY, lane.name())
                    .send(queue, Long.valueOf(batch));
        }
    }
}
