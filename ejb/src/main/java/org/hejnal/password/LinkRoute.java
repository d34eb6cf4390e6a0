package org.hejnal.password;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.eventtype.EventTypeService;

/**
 * The way that links go: by e-mail, to the address that the directory has. An address that a person has entered would let
 * whoever sits at their screen for a minute have the account for ever.
 */
@Singleton
class LinkRoute {
    private static final String CHANNEL = "email";

    private final EventTypeService eventTypes;
    private final ConnectedChannels connected;
    private final ContactPointService contactPoints;

    @Inject
    LinkRoute(EventTypeService eventTypes, ConnectedChannels connected, ContactPointService contactPoints) {
        this.eventTypes = eventTypes;
        this.connected = connected;
        this.contactPoints = contactPoints;
    }

    /** Whether a link that is sent to a person comes to them, and to nobody else. */
    boolean leadsTo(long accountId) {
        return connected.isConnected(CHANNEL)
                && eventTypes.catalogue().isSentOn(PasswordMessage.EVENT_TYPE, CHANNEL)
                && contactPoints.isDirectorys(accountId, CHANNEL);
    }
}
