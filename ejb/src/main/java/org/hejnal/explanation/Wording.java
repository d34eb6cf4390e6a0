package org.hejnal.explanation;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.hejnal.contactpoint.Reachability;
import org.hejnal.delivery.digest.SkipReason;
import org.hejnal.delivery.status.DeliveryState;
import org.hejnal.delivery.status.DeliveryView;
import org.hejnal.eventtype.NotificationsScheduleView;
import org.hejnal.notification.history.SendDestination;
import org.hejnal.notification.history.SendState;
import org.hejnal.platform.LangDict;

/** The steps in words. */
final class Wording {
    /** Nothing went out. */
    static final String NONE = "none";

    private static final String DELIVERY = "delivery";

    private Wording() {}

    static ExplanationStep send(SendState state) {
        LangDict message = switch (state) {
            case WAITING -> text("Wysyłka czeka na wyznaczony czas.", "The send waits for its time.");
            case DISTRIBUTING -> text("Wysyłka jest właśnie rozsyłana.", "The send is being distributed.");
            case DISTRIBUTED -> text("Wysyłkę rozesłano.", "The send has been distributed.");
            case CANCELLED -> text("Wysyłkę anulowano.", "The send was cancelled.");
        };
        return ExplanationStep.recorded("send", word(state), message);
    }

    static ExplanationStep testMode() {
        return ExplanationStep.recorded(
                "test_mode",
                "on",
                text(
                        "Aplikacja wysłała to w trybie testowym, więc mogły to dostać tylko osoby wskazane do testów.",
                        "The application sent this in test mode, so only the people named for the test could get it."));
    }

    static ExplanationStep recipient(boolean isRecipient) {
        return isRecipient
                ? ExplanationStep.recorded(
                        "recipient", "yes", text("Ta osoba jest odbiorcą.", "This person is among the recipients."))
                : ExplanationStep.recorded(
                        "recipient",
                        "no",
                        text("Ta osoba nie jest odbiorcą.", "This person is not among the recipients."));
    }

    static ExplanationStep deactivated() {
        return ExplanationStep.set(
                "account",
                "deactivated",
                text(
                        "Konto tej osoby jest nieaktywne, więc nic nie jest do niej wysyłane.",
                        "This person's account is deactivated, so nothing is sent to them."));
    }

    static ExplanationStep eventType(boolean isEnabled) {
        return ExplanationStep.set(
                "event_type",
                isEnabled ? "enabled" : "disabled",
                isEnabled
                        ? text("Ten rodzaj zdarzenia jest włączony.", "This event type is switched on.")
                        : text(
                                "Ten rodzaj zdarzenia jest wyłączony dla wszystkich.",
                                "This event type is switched off for everybody."));
    }

    static ExplanationStep destination(SendDestination only) {
        return ExplanationStep.recorded(
                        "destination",
                        "one_address",
                        only.isInInbox()
                                ? text(
                                        "Tę wysyłkę skierowano tylko na jeden adres i do skrzynki, więc żaden inny kanał jej nie"
                                                + " dostarcza.",
                                        "This send is for one address and the inbox only, so no other channel carries it.")
                                : text(
                                        "Tę wysyłkę skierowano tylko na jeden adres, więc żaden inny kanał jej nie dostarcza.",
                                        "This send is for one address only, so no other channel carries it."))
                .on(only.channelId());
    }

    static ExplanationStep channel(boolean isEnabled, boolean isConnected) {
        if (isEnabled && !isConnected) {
            return ExplanationStep.set(
                    "channel",
                    "not_connected",
                    text(
                            "Ten kanał nie jest podłączony w tej instalacji, więc nic nie jest nim wysyłane.",
                            "This channel is not connected on this installation, so nothing is sent by it."));
        }
        return ExplanationStep.set(
                "channel",
                isEnabled ? "enabled" : "disabled",
                isEnabled
                        ? text(
                                "Ten kanał jest włączony dla tego rodzaju zdarzenia.",
                                "This channel is switched on for this event type.")
                        : text(
                                "Ten kanał jest dla tego rodzaju zdarzenia wyłączony u wszystkich.",
                                "This channel is switched off for this event type, for everybody."));
    }

    static ExplanationStep mandatory(boolean byType, boolean byChannel) {
        if (!byType && !byChannel) {
            return ExplanationStep.set(
                    "mandatory",
                    "no",
                    text(
                            "Każdy może wyłączyć ten kanał dla tego rodzaju zdarzenia.",
                            "Everybody may switch this channel off for this event type."));
        }
        return ExplanationStep.set(
                "mandatory",
                byType ? "type" : "channel",
                byType
                        ? text("Tego rodzaju zdarzenia nie można wyłączyć.", "This event type cannot be switched off.")
                        : text(
                                "Na tym kanale nie można wyłączyć tego rodzaju zdarzenia.",
                                "This event type cannot be switched off on this channel."));
    }

    static ExplanationStep preference(boolean isWanted, PreferenceSource source) {
        LangDict why = switch (source) {
            case PERSON -> text("tak wybrała", "they chose so");
            case DEFAULT ->
                text(
                        "takie jest ustawienie domyślne, a ona go nie zmieniła",
                        "this is the default, and they never changed it");
            case RULE -> text("są obowiązkowe", "they are mandatory");
        };
        LangDict message = isWanted
                ? text(
                        "Ta osoba dostaje takie powiadomienia tym kanałem, bo " + why.pl() + ".",
                        "This person gets such notifications on this channel, because " + why.en() + ".")
                : text(
                        "Ta osoba nie dostaje takich powiadomień tym kanałem, bo " + why.pl() + ".",
                        "This person does not get such notifications on this channel, because " + why.en() + ".");
        return ExplanationStep.set("preference", isWanted ? "on" : "off", message)
                .by(source);
    }

    static ExplanationStep schedule(Optional<NotificationsScheduleView> schedule) {
        return schedule.map(digest -> ExplanationStep.set(
                        "schedule",
                        digest.id(),
                        text(
                                "Takie powiadomienia trafiają do zestawienia: "
                                        + digest.name().in("pl") + ".",
                                "Such notifications go into a digest: "
                                        + digest.name().in("en") + ".")))
                .orElseGet(() -> ExplanationStep.set(
                        "schedule",
                        "immediately",
                        text("Takie powiadomienia są wysyłane od razu.", "Such notifications are sent at once.")));
    }

    /** Marks what settings say of a send that is over: they may have been other ones when it was distributed. */
    static ExplanationStep asOfNow(ExplanationStep step) {
        if (step.basis() == Basis.RECORD) {
            return step;
        }
        return step.saying(text(
                "Według obecnych ustawień: " + step.message().pl(),
                "By the present settings: " + step.message().en()));
    }

    /** Nothing went out though the present settings would let it: they, the person or the channel may have been otherwise. */
    static ExplanationStep noDeliveryThen() {
        return ExplanationStep.recorded(
                DELIVERY,
                NONE,
                text(
                        "Tym kanałem nic nie wysłano, choć obecne ustawienia na to pozwalają. Co wtedy obowiązywało, nie jest"
                                + " zapisane.",
                        "Nothing was sent on this channel, although the present settings would let it. What held then is not"
                                + " written down."));
    }

    /** It went out though the present settings would not let it. */
    static ExplanationStep sentThen(ExplanationStep delivery) {
        return delivery.saying(text(
                delivery.message().pl() + " Od tego czasu ustawienia się zmieniły.",
                delivery.message().en() + " The settings have changed since."));
    }

    static ExplanationStep noDelivery() {
        return ExplanationStep.recorded(
                DELIVERY, NONE, text("Tym kanałem nic nie wysłano.", "Nothing was sent on this channel."));
    }

    static ExplanationStep arrived() {
        return ExplanationStep.recorded(
                DELIVERY, "arrived", text("Powiadomienie jest w skrzynce.", "The notification is in the inbox."));
    }

    static ExplanationStep read() {
        return ExplanationStep.recorded(
                DELIVERY,
                "read",
                text("Powiadomienie przeczytano w skrzynce.", "The notification was read in the inbox."));
    }

    /** Nothing about somebody whom the channel reaches. */
    static Optional<ExplanationStep> unreachable(Reachability reachability) {
        return switch (reachability) {
            case REACHABLE -> Optional.empty();
            case RETIRED ->
                Optional.of(ExplanationStep.set(
                        "address",
                        "retired",
                        text(
                                "Adres tej osoby na tym kanale wycofano z użycia.",
                                "The address of this person on this channel was retired.")));
            case NO_ADDRESS ->
                Optional.of(ExplanationStep.set(
                        "address",
                        "none",
                        text("Ten kanał nie zna adresu tej osoby.", "This channel knows no address of this person.")));
        };
    }

    /** The same step with what was said when the last address was retired. */
    static ExplanationStep withReason(ExplanationStep retired, String reason) {
        return ExplanationStep.set(
                        retired.name(),
                        retired.result(),
                        text(
                                retired.message().pl() + " Powód: " + reason,
                                retired.message().en() + " The reason: " + reason))
                .on(retired.channelId().orElseThrow());
    }

    static ExplanationStep delivery(DeliveryView delivery, ZoneId zone) {
        if (delivery.failure().filter(SkipReason.ADDRESS_RETIRED::equals).isPresent()) {
            return ExplanationStep.recorded(
                    DELIVERY,
                    word(delivery.state()),
                    text(
                            "Powiadomienia nie wysłano, bo adres wycofano z użycia.",
                            "The notification was not sent, because the address was retired."));
        }
        if (delivery.isReturned()) {
            return returned(delivery);
        }
        ExplanationStep told = delivery(delivery.state());
        return delivery.postponed()
                .flatMap(reason -> PostponedWording.of(reason, delivery, zone))
                .map(told::saying)
                .orElse(told);
    }

    private static ExplanationStep returned(DeliveryView delivery) {
        return ExplanationStep.recorded(
                DELIVERY,
                word(delivery.state()),
                text(
                        "Powiadomienie wysłano, ale wróciło jako niedoręczone.",
                        "The notification was sent, and came back as undeliverable."));
    }

    private static ExplanationStep delivery(DeliveryState state) {
        LangDict message = switch (state) {
            case COLLECTED -> text("Powiadomienie czeka na zestawienie.", "The notification waits for the digest.");
            case WAITING -> text("Powiadomienie czeka na wysłanie.", "The notification waits to be sent.");
            case SENDING -> text("Powiadomienie jest właśnie wysyłane.", "The notification is being sent.");
            case SENT -> text("Powiadomienie wysłano.", "The notification was sent.");
            case FAILED -> text("Powiadomienia nie udało się wysłać.", "The notification could not be sent.");
            case SKIPPED ->
                text(
                        "Powiadomienia nie wysłano, bo wcześniej wyłączono takie powiadomienia.",
                        "The notification was not sent, because such notifications were switched off before.");
        };
        return ExplanationStep.recorded(DELIVERY, word(state), message);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static LangDict text(String pl, String en) {
        return new LangDict(pl, en);
    }
}
