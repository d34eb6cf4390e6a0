package org.hejnal.explanation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.hejnal.delivery.status.DeliveryView;
import org.hejnal.platform.LangDict;
import org.hejnal.preference.timing.PostponedReason;

/** What waits, or has waited, for a person's sake, in words. */
final class PostponedWording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private PostponedWording() {}

    /** Nothing of what is on its way, was given up or switched off: that has other reasons. */
    static Optional<LangDict> of(PostponedReason reason, DeliveryView delivery, ZoneId zone) {
        return switch (delivery.state()) {
            case WAITING -> Optional.of(waiting(reason, delivery, zone));
            case COLLECTED -> Optional.of(collected(reason));
            case SENT -> Optional.of(sent(reason));
            case SENDING, FAILED, SKIPPED -> Optional.empty();
        };
    }

    private static LangDict waiting(PostponedReason reason, DeliveryView delivery, ZoneId zone) {
        String time = delivery.nextAt().map(at -> TIME.format(at.atZone(zone))).orElse("");
        return new LangDict(
                "Powiadomienie czeka do " + time + " (" + zone + "), bo ta osoba " + pl(reason) + ".",
                "The notification waits until " + time + " (" + zone + "), because this person " + en(reason) + ".");
    }

    private static LangDict collected(PostponedReason reason) {
        return new LangDict(
                "Powiadomienie czeka na dzienne zestawienie, bo ta osoba " + pl(reason) + ".",
                "The notification waits for the daily digest, because this person " + en(reason) + ".");
    }

    private static LangDict sent(PostponedReason reason) {
        return new LangDict(
                "Powiadomienie zostało odłożone, bo ta osoba " + plThen(reason) + ", a potem wysłane.",
                "The notification was postponed, because this person " + enThen(reason) + ", and then sent.");
    }

    private static String pl(PostponedReason reason) {
        return switch (reason) {
            case QUIET_HOURS -> "ma godziny ciszy";
            case PAUSE -> "wstrzymała wiadomości";
            case DAILY_CAP -> "dostała tego dnia tyle wiadomości, ile wynosi jej limit dzienny";
        };
    }

    private static String en(PostponedReason reason) {
        return switch (reason) {
            case QUIET_HOURS -> "has quiet hours";
            case PAUSE -> "has paused messages";
            case DAILY_CAP -> "has had as many messages on that day as the daily cap allows";
        };
    }

    private static String plThen(PostponedReason reason) {
        return reason == PostponedReason.QUIET_HOURS ? "miała godziny ciszy" : pl(reason);
    }

    private static String enThen(PostponedReason reason) {
        return switch (reason) {
            case QUIET_HOURS -> "had quiet hours";
            case PAUSE -> "had paused messages";
            case DAILY_CAP -> "had had as many messages on that day as the daily cap allows";
        };
    }
}
