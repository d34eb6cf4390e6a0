package org.hejnal.delivery.spine;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.hejnal.platform.database.DatabaseGate;

/**
 * Takes the batches of all channels and lanes from one queue. There are as many sessions as batches can be in flight (see
 * {@link Lane#mostInFlight}), and none holds a message in reserve while it is busy, so each batch finds a free one at once.
 * Its pool of instances stands in {@code jboss-ejb3.xml}.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = BatchQueue.NAME),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = BatchListener.SESSIONS),
            @ActivationConfigProperty(propertyName = "consumerWindowSize", propertyValue = "0")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchListener implements MessageListener {
    static final String SESSIONS = "64";

    @Inject
    BatchService batches;

    @Inject
    Wakeup wakeup;

    @Inject
    DatabaseGate gate;

    @Override
    public void onMessage(Message message) {
        try {
            batches.deliver(message.getStringProperty(BatchQueue.CHANNEL), message.getBody(Long.class));
        } catch (JMSException e) {
            throw new IllegalStateException("A message that is not a batch's id", e);
        } catch (RuntimeException e) {
            dropOrFail(e);
        }
        wakeup.wakeLeasing();
    }

    /** A lost message costs a delay: the lease brings the batch back, and by then the database may be there again. */
    private void dropOrFail(RuntimeException thrown) {
        if (gate.explain(thrown).isEmpty()) {
            throw thrown;
        }
    }
}
