package org.hejnal.preference;

import java.util.Optional;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.EventTypeScheduleView;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** What a person may choose. What is mandatory stays on but may be collected, unless it is a one-time code. */
final class ChoicePolicy {
    private static final LangDict MANDATORY = new LangDict(
            "Tych powiadomień nie można wyłączyć na tym kanale.",
            "These notifications cannot be switched off on this channel.");
    private static final LangDict NOT_OFFERED =
            new LangDict("Tej częstotliwości nie można tu wybrać.", "This schedule cannot be chosen here.");

    private ChoicePolicy() {}

    /**
     * Returns the schedule to write down, absent for none.
     *
     * @throws InvalidValueException if the person may not choose so
     */
    static Optional<String> check(EffectivePreference current, UpdatePreference choice, Catalogue catalogue) {
        if (current.isMandatory() && !choice.isEnabled().orElse(true)) {
            throw invalid(
                    PreferenceField.ENABLED,
                    "The key '" + Field.NAME + "' must not be false: the channel is mandatory for the type.",
                    MANDATORY);
        }
        return choice.schedule()
                .asOptional()
                .map(id -> offer(id, current, catalogue).scheduleId());
    }

    private static EventTypeScheduleView offer(String id, EffectivePreference current, Catalogue catalogue) {
        EventTypeScheduleView offer = SchedulePolicy.findOffer(current.eventTypeId(), id, catalogue)
                .orElseThrow(() -> invalid(
                        PreferenceField.SCHEDULE,
                        "The key '" + Field.NAME + "' must name a schedule that the type of event offers.",
                        NOT_OFFERED));
        if (!current.canWait() && !SchedulePolicy.isAtOnce(offer, catalogue)) {
            throw invalid(
                    PreferenceField.SCHEDULE,
                    "The key '" + Field.NAME + "' must name one of 0 days: nothing is collected here.",
                    NOT_OFFERED);
        }
        return offer;
    }

    private static InvalidValueException invalid(PreferenceField field, String message, LangDict userMessage) {
        return new InvalidValueException(field, message, userMessage);
    }
}
