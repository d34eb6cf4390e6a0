package org.hejnal.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.MissingValueException;
import org.hejnal.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The command to notify some people.
 *
 * @param eventTypeId the type of event, which decides the channels
 * @param message the text, at most {@value #MAX_MESSAGE} characters in each language; without a Polish one the type's
 *     default message takes the place of what is missing
 * @param data a JSON object for applications, as text, at most {@value #MAX_DATA} characters
 * @param sendAfter when to deliver; absent or past means now
 * @param consumerId the application that sends
 * @param idempotencyKey a key of the sender's; a repeat by the same consumer within 14 days changes nothing
 */
public record SendNotification(
        String eventTypeId,
        LangDict message,
        Optional<String> data,
        Addressees addressees,
        Optional<Instant> sendAfter,
        OptionalLong consumerId,
        Optional<String> idempotencyKey) {
    public static final int MAX_MESSAGE = 10_000;
    public static final int MAX_DATA = 65_536;
    public static final int MAX_RECIPIENTS = 100_000;
    public static final int MAX_KEY = 200;

    public SendNotification {
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
                eventTypeId, new LangDict(pl, en), data, addressees, sendAfter, consumerId, idempotencyKey);
    }

    /** The same for commands that say the same to the same people at the same time, whatever their keys. */
    String fingerprint() {
        return Sha256.of(
                eventTypeId,
                Optional.ofNullable(message.pl()).toString(),
                Optional.ofNullable(message.en()).toString(),
                data.toString(),
                addressees.fingerprint(),
                sendAfter.toString());
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
