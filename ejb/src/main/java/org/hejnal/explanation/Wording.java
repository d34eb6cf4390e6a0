package org.hejnal.explanation;

import java.util.Locale;
import java.util.Optional;
import org.hejnal.delivery.status.DeliveryState;
import org.hejnal.eventtype.NotificationsScheduleView;
import org.hejnal.notification.history.SendState;
import org.hejnal.platform.LangDict;

/** The steps in words. */
final class Wording {
    private static final String DELIVERY = "delivery";

    private Wording() {}

    static ExplanationStep send(SendState state) {
        LangDict message = switch (state) {
            case WAITING -> text("Wysyłka czeka na swój czas.", "The send waits for its time.");
            case DISTRIBUTING -> text("Wysyłka właśnie się rozchodzi.", "The send is being distributed.");
            case DISTRIBUTED -> text("Wysyłka się rozeszła.", "The send has been distributed.");
            case CANCELLED -> text("Wysyłkę odwołano.", "The send was cancelled.");
        };
        return ExplanationStep.of("send", word(state), message);
    }

    static ExplanationStep recipient(boolean isRecipient) {
        return isRecipient
                ? ExplanationStep.of(
                        "recipient", "yes", text("Ta osoba jest odbiorcą.", "This person is one of the recipients."))
                : ExplanationStep.of(
                        "recipient",
                        "no",
                        text("Ta osoba nie jest odbiorcą.", "This person is none of the recipients."));
    }

    static ExplanationStep eventType(boolean isEnabled) {
        return ExplanationStep.of(
                "event_type",
                isEnabled ? "enabled" : "disabled",
                isEnabled
                        ? text("Ten rodzaj jest włączony.", "This type of event is switched on.")
                        : text(
                                "Ten rodzaj jest wyłączony dla wszystkich.",
                                "This type is switched off for everybody."));
    }

    static ExplanationStep channel(boolean isEnabled, boolean isConnected) {
        if (isEnabled && !isConnected) {
            return ExplanationStep.of(
                    "channel",
                    "not_connected",
                    text(
                            "Ten kanał nie jest w tej instalacji podłączony, więc nic nim nie wychodzi.",
                            "This channel is not connected on this installation, so nothing goes out on it."));
        }
        return ExplanationStep.of(
                "channel",
                isEnabled ? "enabled" : "disabled",
                isEnabled
                        ? text("Ten rodzaj wychodzi tym kanałem.", "This type goes out on this channel.")
                        : text(
                                "Ten rodzaj jest na tym kanale wyłączony dla wszystkich.",
                                "This type is switched off on this channel for everybody."));
    }

    static ExplanationStep mandatory(boolean byType, boolean byChannel) {
        if (!byType && !byChannel) {
            return ExplanationStep.of(
                    "mandatory", "no", text("Każdy może go tu wyłączyć.", "Everybody may switch it off here."));
        }
        return ExplanationStep.of(
                "mandatory",
                byType ? "type" : "channel",
                byType
                        ? text("Tego rodzaju nie można wyłączyć.", "This type cannot be switched off.")
                        : text("Na tym kanale nie można go wyłączyć.", "It cannot be switched off on this channel."));
    }

    static ExplanationStep preference(boolean isWanted, PreferenceSource source) {
        LangDict why = switch (source) {
            case PERSON -> text("tak wybrała", "by their own choice");
            case DEFAULT ->
                text("niczego nie wybrała, taka jest wartość domyślna", "they never chose, and this is the default");
            case RULE -> text("to obowiązkowe", "it is mandatory");
        };
        LangDict message = isWanted
                ? text(
                        "Ta osoba dostaje go tym kanałem: " + why.pl() + ".",
                        "This person gets it on this channel: " + why.en() + ".")
                : text(
                        "Ta osoba nie dostaje go tym kanałem: " + why.pl() + ".",
                        "This person does not get it on this channel: " + why.en() + ".");
        return ExplanationStep.of("preference", isWanted ? "on" : "off", message)
                .by(source);
    }

    static ExplanationStep schedule(Optional<NotificationsScheduleView> schedule) {
        return schedule.map(digest -> ExplanationStep.of(
                        "schedule",
                        digest.id(),
                        text(
                                "Zbierany w zestawienie: " + digest.name().in("pl") + ".",
                                "Collected into a digest: " + digest.name().in("en") + ".")))
                .orElseGet(() -> ExplanationStep.of(
                        "schedule", "immediately", text("Dostarczany od razu.", "Delivered at once.")));
    }

    static ExplanationStep noDelivery() {
        return ExplanationStep.of(
                DELIVERY, "none", text("Nic tym kanałem nie wyszło.", "Nothing went out on this channel."));
    }

    static ExplanationStep arrived() {
        return ExplanationStep.of(DELIVERY, "arrived", text("Jest w skrzynce.", "It is in the inbox."));
    }

    static ExplanationStep read() {
        return ExplanationStep.of(DELIVERY, "read", text("Przeczytano w skrzynce.", "It has been read in the inbox."));
    }

    static ExplanationStep delivery(DeliveryState state) {
        LangDict message = switch (state) {
            case COLLECTED -> text("Czeka na zestawienie.", "It waits for the digest.");
            case WAITING -> text("Czeka na wysłanie.", "It waits to be sent.");
            case SENDING -> text("Jest wysyłane.", "It is being sent.");
            case SENT -> text("Wysłano.", "It has been sent.");
            case FAILED -> text("Nie udało się wysłać.", "It could not be sent.");
            case SKIPPED -> text("Wyłączono je, zanim wyszło.", "It was switched off before it was sent.");
        };
        return ExplanationStep.of(DELIVERY, word(state), message);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static LangDict text(String pl, String en) {
        return new LangDict(pl, en);
    }
}
