package org.hejnal.explanation;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.delivery.status.DeliveryView;
import org.hejnal.platform.LangDict;

/**
 * One decision.
 *
 * @param name what was decided: {@code send}, {@code test_mode} (only where it was on), {@code recipient}, {@code account} (only where it is deactivated), {@code
 *     event_type}, {@code destination} (only where it is for one address), then for each channel {@code channel}, {@code mandatory}, {@code preference}, {@code schedule}, {@code address} (only where there is none to send
 *     to) and {@code delivery}
 * @param channelId the channel, if it is about one
 * @param result the outcome in a word
 * @param message the same for people
 * @param basis where it is known from
 * @param happenedAt when it happened, as far as that is written down
 * @param source who decided, for the step {@code preference}
 * @param delivery the attempts, for the step {@code delivery} of a channel that has made one
 */
public record ExplanationStep(
        String name,
        Optional<String> channelId,
        String result,
        LangDict message,
        Basis basis,
        Optional<Instant> happenedAt,
        Optional<PreferenceSource> source,
        Optional<DeliveryView> delivery) {

    /** What was written down. */
    static ExplanationStep recorded(String name, String result, LangDict message) {
        return of(name, result, message, Basis.RECORD);
    }

    /** What settings say. */
    static ExplanationStep set(String name, String result, LangDict message) {
        return of(name, result, message, Basis.PRESENT_SETTINGS);
    }

    private static ExplanationStep of(String name, String result, LangDict message, Basis basis) {
        return new ExplanationStep(
                name, Optional.empty(), result, message, basis, Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean isRetiredAddress() {
        return name.equals("address") && result.equals("retired");
    }

    ExplanationStep on(String channel) {
        return new ExplanationStep(name, Optional.of(channel), result, message, basis, happenedAt, source, delivery);
    }

    ExplanationStep by(PreferenceSource decider) {
        return new ExplanationStep(name, channelId, result, message, basis, happenedAt, Optional.of(decider), delivery);
    }

    ExplanationStep with(DeliveryView made) {
        return new ExplanationStep(name, channelId, result, message, basis, made.sentAt(), source, Optional.of(made));
    }

    ExplanationStep at(Optional<Instant> time) {
        return new ExplanationStep(name, channelId, result, message, basis, time, source, delivery);
    }

    ExplanationStep saying(LangDict text) {
        return new ExplanationStep(name, channelId, result, text, basis, happenedAt, source, delivery);
    }
}
