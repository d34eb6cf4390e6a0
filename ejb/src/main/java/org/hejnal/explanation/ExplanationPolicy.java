package org.hejnal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            facts.channels().forEach(channel -> explain(facts.type(), channel, recipient, steps));
        });
        return steps;
    }

    /** Reports each delivery that took place, even if the settings would not allow it now: they may have changed since. */
    private static void explain(
            EventTypeView type, Facts.OnChannel channel, RecipientStatusView recipient, List<ExplanationStep> steps) {
        List<ExplanationStep> chain = new ArrayList<>();
        chain.add(Wording.channel(channel.pair().isEnabled(), channel.isConnected()));
        if (type.isEnabled() && channel.isOpen()) {
            chain.add(Wording.mandatory(type.isMandatory(), channel.pair().isMandatory()));
            chain.add(Wording.preference(channel.isWanted(), source(type, channel)));
            if (channel.isWanted()) {
                chain.add(Wording.schedule(channel.schedule()));
                Wording.unreachable(channel.reachability()).ifPresent(chain::add);
            }
        }
        String id = channel.pair().channelId();
        chain.add(id.equals(INBOX) ? inbox(recipient) : delivery(id, recipient));
        chain.forEach(step -> steps.add(step.on(id)));
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
        return recipient.readAt().isPresent() ? Wording.read() : Wording.arrived();
    }

    private static ExplanationStep delivery(String channelId, RecipientStatusView recipient) {
        Optional<DeliveryView> made = recipient.deliveries().stream()
                .filter(delivery -> delivery.channelId().equals(channelId))
                .findFirst();
        return made.map(delivery -> Wording.delivery(delivery).with(delivery)).orElseGet(Wording::noDelivery);
    }
}
