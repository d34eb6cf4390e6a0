package org.hejnal.delivery.channel.email;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.hejnal.delivery.spine.BatchService;
import org.hejnal.delivery.spine.Lane;
import org.hejnal.delivery.spine.Wakeup;

/** Takes ordinary batches of e-mails from the queue. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/hejnal.delivery.email"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(
                    propertyName = "messageSelector",
                    propertyValue = Lane.PROPERTY + " = 'ORDINARY'"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "8")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmailDeliveryListener implements MessageListener {
    @Inject
    BatchService batches;

    @Inject
    Wakeup wakeup;

    @Override
    public void onMessage(Message message) {
        try {
            batches.deliver(EmailChannel.ID, message.getBody(Long.class));
        } catch (JMSException e) {
            throw new IllegalStateException("A message that is not a batch's id", e);
        }
        wakeup.wake();
    }
}
