package org.hejnal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hejnal.contactpoint.Reachability;
import org.hejnal.delivery.status.DeliveryState;
import org.hejnal.delivery.status.DeliveryView;
import org.hejnal.delivery.status.RecipientStatusView;
import org.hejnal.eventtype.EventTypeView;
import org.hejnal.notification.history.SendState;

/** Tells the decisions in the order in which the fan-out makes them, and stops where there is nothing left to decide. */
final class ExplanationPolicy {
    static final String INBOX = "inbox";

    private ExplanationPolicy() {}

    static List<ExplanationStep> explain(Facts facts) {
        List<ExplanationStep> steps = new ArrayList<>();
        steps.add(Wording.send(facts.send()));
        if (facts.send() == SendState.CANCELLED) {
            return steps;
        }
        if (facts.isTest()) {
            steps.add(Wording.testMode());
        }
        steps.add(Wording.recipient(facts.recipient().isPresent()));
        facts.recipient().ifPresent(recipient -> {
            if (!facts.isActive()) {
                steps.add(Wording.deactivated());
            }
            steps.add(Wording.eventType(facts.type().isEnabled()));
            facts.destination().map(Wording::destination).ifPresent(steps::add);
            facts.channels().forEach(channel -> explain(facts, channel, recipient, steps));
        });
        return isPast(facts) ? steps.stream().map(Wording::asOfNow).toList() : steps;
    }

    /** What has been distributed is told from what was written down; of settings only the present ones are known. */
    private static boolean isPast(Facts facts) {
        return facts.send() == SendState.DISTRIBUTED;
    }

    /** Reports each delivery that took place, even if the settings would not allow it now: they may have changed since. */
    private static void explain(
            Facts facts, Facts.OnChannel channel, RecipientStatusView recipient, List<ExplanationStep> steps) {
        EventTypeView type = facts.type();
        List<ExplanationStep> chain = new ArrayList<>();
        chain.add(Wording.channel(channel.pair().isEnabled(), channel.isConnected()));
        if (type.isEnabled() && channel.isOpen() && channel.isPersonal()) {
            chain.add(Wording.mandatory(type.isMandatory(), channel.pair().isMandatory()));
            chain.add(Wording.preference(channel.isWanted(), source(type, channel)));
            if (channel.isWanted()) {
                chain.add(Wording.schedule(channel.schedule()));
                Wording.unreachable(channel.reachability()).ifPresent(chain::add);
            }
        }
        chain.add(outcome(facts, channel, recipient));
        String id = channel.pair().channelId();
        chain.forEach(step -> steps.add(step.on(id)));
    }

    /** What happened on the channel, and whether the present settings contradict it. */
    private static ExplanationStep outcome(Facts facts, Facts.OnChannel channel, RecipientStatusView recipient) {
        String id = channel.pair().channelId();
        ExplanationStep made = id.equals(INBOX) ? inbox(recipient) : delivery(facts, id, recipient);
        boolean isAllowedNow = facts.isActive() && facts.type().isEnabled() && channel.isOpen() && channel.isWanted();
        if (!isPast(facts) || isAllowedNow == wentOut(made)) {
            return made;
        }
        if (isAllowedNow) {
            boolean isUnexplained = made.result().equals(Wording.NONE)
                    && channel.reachability() == Reachability.REACHABLE
                    && facts.isFor(id);
            return isUnexplained ? Wording.noDeliveryThen() : made;
        }
        return Wording.sentThen(made);
    }

    /** Inbox entries and sent messages did; what failed, was skipped or still waits did not. */
    private static boolean wentOut(ExplanationStep made) {
        return made.delivery()
                .map(delivery -> delivery.state() == DeliveryState.SENT)
                .orElse(!made.result().equals(Wording.NONE));
    }

    private static PreferenceSource source(EventTypeView type, Facts.OnChannel channel) {
        if (channel.isMandatory(type)) {
            return PreferenceSource.RULE;
        }
        return channel.isChosen() ? PreferenceSource.PERSON : PreferenceSource.DEFAULT;
    }

    private static ExplanationStep inbox(RecipientStatusView recipient) {
        if (recipient.arrivedAt().isEmpty()) {
            return Wording.noDelivery();
        }
        return recipient.readAt().isPresent()
                ? Wording.read().at(recipient.readAt())
                : Wording.arrived().at(recipient.arrivedAt());
    }

    private static ExplanationStep delivery(Facts facts, String channelId, RecipientStatusView recipient) {
        Optional<DeliveryView> made = recipient.deliveries().stream()
                .filter(delivery -> delivery.channelId().equals(channelId))
                .findFirst();
        return made.map(delivery -> Wording.delivery(delivery, facts.zone()).with(delivery))
                .orElseGet(Wording::noDelivery);
    }
}
