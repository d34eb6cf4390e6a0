package org.hejnal.explanation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hejnal.contactpoint.Reachability;
import org.hejnal.delivery.status.RecipientStatusView;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.eventtype.EventTypeView;
import org.hejnal.eventtype.NotificationsScheduleView;
import org.hejnal.notification.history.SendDestination;
import org.hejnal.notification.history.SendState;

/**
 * What is known of one person and one send.
 *
 * @param isTest whether the application was in test mode
 * @param recipient absent if the send is not for the person
 * @param isActive whether the person's account is
 * @param destination where it goes, if that is one address
 * @param zone where the person lives, for times that they are told
 */
record Facts(
        SendState send,
        boolean isTest,
        EventTypeView type,
        List<OnChannel> channels,
        Optional<RecipientStatusView> recipient,
        boolean isActive,
        Optional<SendDestination> destination,
        ZoneId zone) {

    /** Whether the send is for this channel at all: one for a single address is for no other. */
    boolean isFor(String channelId) {
        return destination
                .map(only -> only.channelId().equals(channelId)
                        || (only.isInInbox() && channelId.equals(ExplanationPolicy.INBOX)))
                .orElse(true);
    }

    /**
     * What holds for the person on one of the type's channels.
     *
     * @param isPersonal whether people have a say in what comes there; where other systems are told, they have none
     * @param isConnected whether anything can go out there on this installation
     * @param isWanted whether the person receives the type there
     * @param isChosen whether they said so themselves; otherwise that is the default
     * @param schedule how often; absent for at once
     * @param reachability whether the channel knows where to reach the person; the inbox always does
     */
    record OnChannel(
            EventChannelView pair,
            boolean isPersonal,
            boolean isConnected,
            boolean isWanted,
            boolean isChosen,
            Optional<NotificationsScheduleView> schedule,
            Reachability reachability) {

        boolean isOpen() {
            return pair.isEnabled() && isConnected;
        }

        boolean isMandatory(EventTypeView type) {
            return type.isMandatory() || pair.isMandatory();
        }
    }
}
