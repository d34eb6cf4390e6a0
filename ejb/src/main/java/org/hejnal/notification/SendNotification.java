package org.hejnal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.MissingValueException;
import org.jspecify.annotations.Nullable;

/**
 * The command to notify some people.
 *
 * @param eventTypeId the type of event, which decides the channels
 * @param message the text, at most {@value #MAX_MESSAGE} characters in each language; without a Polish one the type's
 *     default message takes the place of what is missing
 * @param data a JSON object for applications, as text, at most {@value #MAX_DATA} characters
 * @param recipients the ids of the people; repeats count once; at most {@value #MAX_RECIPIENTS}
 * @param sendAfter when to deliver; absent or past means now
 * @param consumerId the application that sends
 * @param idempotencyKey a key of the sender's; a repeat by the same consumer within 24 hours changes nothing
 */
public record SendNotification(
        String eventTypeId,
        LangDict message,
        Optional<String> data,
        List<Long> recipients,
        Optional<Instant> sendAfter,
        OptionalLong consumerId,
        Optional<String> idempotencyKey) {
    public static final int MAX_MESSAGE = 10_000;
    public static final int MAX_DATA = 65_536;
    public static final int MAX_RECIPIENTS = 100_000;
    public static final int MAX_KEY = 100;

    public SendNotification {
        recipients = recipients.stream().distinct().toList();
        if (recipients.isEmpty() || recipients.size() > MAX_RECIPIENTS) {
            throw invalid(SendField.RECIPIENTS, "Between 1 and " + MAX_RECIPIENTS + " users can be notified at once.");
        }
        requireText(SendField.MESSAGE_PL, message.pl());
        requireText(SendField.MESSAGE_EN, message.en());
        if (data.isPresent() && data.get().length() > MAX_DATA) {
            throw invalid(SendField.DATA, "The data must not be longer than " + MAX_DATA + " characters.");
        }
        if (idempotencyKey.isPresent()
                && (idempotencyKey.get().isEmpty() || idempotencyKey.get().length() > MAX_KEY)) {
            throw invalid(SendField.IDEMPOTENCY_KEY, "The key must have between 1 and " + MAX_KEY + " characters.");
        }
    }

    /**
     * The same with a text.
     *
     * @param defaultMessage what the type says where a notification says nothing
     * @throws MissingValueException if that says nothing either
     */
    SendNotification withText(LangDict defaultMessage) {
        if (message.pl() != null) {
            return this;
        }
        String pl = defaultMessage.in("pl");
        if (pl == null) {
            throw new MissingValueException(
                    SendField.MESSAGE_PL, "The message must not be empty: the type of event has no default message.");
        }
        String en = message.en() == null ? defaultMessage.en() : message.en();
        return new SendNotification(
                eventTypeId, new LangDict(pl, en), data, recipients, sendAfter, consumerId, idempotencyKey);
    }

    private static void requireText(SendField field, @Nullable String text) {
        if (text != null && (text.isBlank() || text.length() > MAX_MESSAGE)) {
            throw invalid(field, "The message must have between 1 and " + MAX_MESSAGE + " characters.");
        }
    }

    private static InvalidValueException invalid(SendField field, String message) {
        return new InvalidValueException(
                field,
                message,
                new LangDict("Nieprawidłowa wartość: za krótka lub za długa.", "Too short or too long."));
    }
}
