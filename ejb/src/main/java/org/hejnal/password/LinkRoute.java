package org.hejnal.password;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.contactpoint.ContactPointView;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.eventtype.EventTypeService;

/**
 * The way that links go: by e-mail, to the address that the directory has, or to one of the person's own that has been
 * confirmed for days. One that was just entered would let whoever sits at their screen for a minute have the account for ever.
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

    /** The address where a link comes to a person, and to nobody else; empty if there is none. */
    Optional<ContactPointView> find(long accountId) {
        return connected.isConnected(CHANNEL) && eventTypes.catalogue().isSentOn(PasswordMessage.EVENT_TYPE, CHANNEL)
                ? contactPoints.findTrusted(accountId, CHANNEL)
                : Optional.empty();
    }
}
