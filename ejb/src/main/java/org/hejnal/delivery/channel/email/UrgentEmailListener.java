package org.hejnal.delivery.channel.email;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import org.hejnal.delivery.spine.Lane;

/** Takes urgent batches from the same queue, so that a slow relay and a long backlog leave them a connection. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/hejnal.delivery.email"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "messageSelector", propertyValue = Lane.PROPERTY + " = 'URGENT'"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
public class UrgentEmailListener extends EmailDeliveryListener {}
