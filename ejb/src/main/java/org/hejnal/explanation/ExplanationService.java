package org.hejnal.explanation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.contactpoint.Reachability;
import org.hejnal.delivery.status.DeliveryStatusService;
import org.hejnal.delivery.status.RecipientStatusView;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.settings.PersonZoneService;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.eventtype.NotificationsScheduleView;
import org.hejnal.notification.history.SendDestination;
import org.hejnal.notification.history.SendHistoryService;
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
    SendHistoryService history;

    @Inject
    DirectoryService directory;

    @Inject
    ConnectedChannels connected;

    @Inject
    ContactPointService contactPoints;

    @Inject
    PersonZoneService zones;

    /**
     * Lists the decisions, in the order in which they are made. A decision that ends the matter is the last one.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     */
    public List<ExplanationStep> explain(SendView send, long accountId) {
        return explainAll(List.of(send), accountId).get(0).steps();
    }

    /**
     * The same for several sends to one person, in their order. What holds for the person is read once for all.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     */
    public List<ExplainedSend> explainAll(List<SendView> sends, long accountId) {
        Catalogue catalogue = eventTypes.catalogue();
        directory.requireUser(accountId);
        Map<String, List<Facts.OnChannel>> channels = listChannels(sends, accountId, catalogue);
        Map<Long, SendDestination> destinations =
                history.destinationsOf(sends.stream().map(SendView::id).toList());
        boolean isActive = directory.isActive(accountId);
        ZoneId zone = Objects.requireNonNull(zones.list(List.of(accountId)).get(accountId));
        return sends.stream()
                .map(send -> {
                    Optional<RecipientStatusView> recipient = deliveries.findRecipient(send.id(), accountId);
                    Facts facts = new Facts(
                            send.state(),
                            send.leftOut().isPresent(),
                            catalogue.getEventType(send.eventTypeId()),
                            channels.getOrDefault(send.eventTypeId(), List.of()),
                            recipient,
                            isActive,
                            Optional.ofNullable(destinations.get(send.id())),
                            zone);
                    return new ExplainedSend(send, recipient, withReasons(ExplanationPolicy.explain(facts), accountId));
                })
                .toList();
    }

    private List<ExplanationStep> withReasons(List<ExplanationStep> steps, long accountId) {
        return steps.stream().map(step -> withReason(step, accountId)).toList();
    }

    private ExplanationStep withReason(ExplanationStep step, long accountId) {
        return step.isRetiredAddress()
                ? contactPoints
                        .findRetiredReason(accountId, step.channelId().orElseThrow())
                        .map(reason -> Wording.withReason(step, reason))
                        .orElse(step)
                : step;
    }

    private Map<String, List<Facts.OnChannel>> listChannels(List<SendView> sends, long accountId, Catalogue catalogue) {
        List<EventChannelView> pairs = sends.stream()
                .map(SendView::eventTypeId)
                .distinct()
                .flatMap(type -> catalogue.listChannelsOf(type).stream())
                .toList();
        Map<EventChannelView, EventPreferenceView> chosen = preferences.list(accountId, pairs, catalogue);
        Map<String, Reachability> reachability = contactPoints.reachabilityOf(accountId);
        return pairs.stream()
                .map(pair -> onChannel(
                        pair,
                        Optional.ofNullable(chosen.get(pair)),
                        isInbox(pair) || !catalogue.isPersonal(pair.channelId())
                                ? Reachability.REACHABLE
                                : reachability.getOrDefault(pair.channelId(), Reachability.NO_ADDRESS),
                        catalogue))
                .collect(Collectors.groupingBy(channel -> channel.pair().eventTypeId()));
    }

    private static boolean isInbox(EventChannelView pair) {
        return pair.channelId().equals(ExplanationPolicy.INBOX);
    }

    private Facts.OnChannel onChannel(
            EventChannelView pair,
            Optional<EventPreferenceView> preference,
            Reachability reachability,
            Catalogue catalogue) {
        Optional<NotificationsScheduleView> schedule = preference
                .flatMap(EventPreferenceView::eventTypeScheduleId)
                .map(id ->
                        catalogue.getSchedule(catalogue.getEventTypeSchedule(id).scheduleId()))
                .filter(found -> found.days() > 0);
        boolean isPersonal = catalogue.isPersonal(pair.channelId());
        return new Facts.OnChannel(
                pair,
                isPersonal,
                connected.isConnected(pair.channelId()),
                preference.map(EventPreferenceView::isEnabled).orElse(!isPersonal),
                preference.map(EventPreferenceView::isChosen).orElse(false),
                schedule,
                reachability);
    }
}
