package org.hejnal.explanation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.delivery.status.DeliveryStatusService;
import org.hejnal.directory.DirectoryService;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.eventtype.NotificationsScheduleView;
import org.hejnal.notification.history.SendView;
import org.hejnal.preference.EventPreferenceView;
import org.hejnal.preference.PreferenceService;

/** Explains what became of a send for one person. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExplanationService {
    @Inject
    EventTypeService eventTypes;

    @Inject
    PreferenceService preferences;

    @Inject
    DeliveryStatusService deliveries;

    @Inject
    DirectoryService directory;

    @Inject
    ConnectedChannels connected;

    /**
     * Lists the decisions, in the order in which they are made. A decision that ends the matter is the last one.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     */
    public List<ExplanationStep> explain(SendView send, long accountId) {
        Catalogue catalogue = eventTypes.catalogue();
        directory.requireUser(accountId);
        return ExplanationPolicy.explain(new Facts(
                send.state(),
                catalogue.getEventType(send.eventTypeId()),
                listChannels(send.eventTypeId(), accountId, catalogue),
                deliveries.findRecipient(send.id(), accountId)));
    }

    private List<Facts.OnChannel> listChannels(String eventTypeId, long accountId, Catalogue catalogue) {
        List<EventChannelView> pairs = catalogue.listChannelsOf(eventTypeId);
        Map<EventChannelView, EventPreferenceView> chosen = preferences.list(accountId, pairs, catalogue);
        return pairs.stream()
                .map(pair -> onChannel(pair, Optional.ofNullable(chosen.get(pair)), catalogue))
                .toList();
    }

    private Facts.OnChannel onChannel(
            EventChannelView pair, Optional<EventPreferenceView> preference, Catalogue catalogue) {
        Optional<NotificationsScheduleView> schedule = preference
                .flatMap(EventPreferenceView::eventTypeScheduleId)
                .map(id ->
                        catalogue.getSchedule(catalogue.getEventTypeSchedule(id).scheduleId()))
                .filter(found -> found.days() > 0);
        return new Facts.OnChannel(
                pair,
                connected.isConnected(pair.channelId()),
                preference.map(EventPreferenceView::isEnabled).orElse(false),
                preference.map(EventPreferenceView::isChosen).orElse(false),
                schedule);
    }
}
