package org.hejnal.onetimecode;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.contactpoint.ContactPointView;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.platform.InvalidStateException;

/** The way that codes go: e-mail, unless that is not connected or an administrator has switched it off. */
@Singleton
class CodeRoute {
    private static final String CHANNEL = "email";

    private final EventTypeService eventTypes;
    private final ConnectedChannels connected;
    private final ContactPointService contactPoints;

    @Inject
    CodeRoute(EventTypeService eventTypes, ConnectedChannels connected, ContactPointService contactPoints) {
        this.eventTypes = eventTypes;
        this.connected = connected;
        this.contactPoints = contactPoints;
    }

    /**
     * Returns the address that a code for a person goes to: not always the preferred one, for not each is trusted yet.
     *
     * @throws InvalidStateException if there is none: better no code than one that never arrives
     */
    ContactPointView getAddress(long accountId) {
        if (!connected.isConnected(CHANNEL)
                || !eventTypes.catalogue().isSentOn(OneTimeCodeService.EVENT_TYPE, CHANNEL)) {
            throw noChannel();
        }
        return contactPoints.findTrusted(accountId, CHANNEL).orElseThrow(CodeRoute::noChannel);
    }

    static InvalidStateException noChannel() {
        return new InvalidStateException(
                Optional.of(CodeReason.NO_CHANNEL), "There is no channel that a code could reach this user on.");
    }
}
