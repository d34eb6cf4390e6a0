package org.hejnal.notification;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.MissingValueException;
import org.hejnal.platform.Sha256;
import org.hejnal.platform.command.CheckedCommand;
import org.hejnal.platform.command.EachLanguage;

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
@CheckedCommand(
        fields = SendField.class,
        pl = "Nieprawidłowa wartość: za krótka lub za długa.",
        en = "Too short or too long.")
public record SendNotification(
        String eventTypeId,

        @EachLanguage(max = MAX_MESSAGE, message = "The message must have between 1 and {max} characters.")
        LangDict message,

        Optional<@Size(max = MAX_DATA, message = "The data must not be longer than {max} characters.") String> data,
        Addressees addressees,
        Optional<Instant> sendAfter,
        OptionalLong consumerId,
        Optional<@Size(min = 1, max = MAX_KEY, message = "The key must have between 1 and {max} characters.") String>
                idempotencyKey) {
    public static final int MAX_MESSAGE = 10_000;
    public static final int MAX_DATA = 65_536;
    public static final int MAX_RECIPIENTS = 100_000;
    public static final int MAX_KEY = 200;

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
}
