package org.hejnal.eventtype;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** What a type of events must look like. */
final class EventTypePolicy {
    /** Its texts are of use to nobody who could switch them off. */
    private static final String ALWAYS_MANDATORY = "one_time_code";

    /** By them people get in, and hear that somebody else has: without their e-mails nobody sets a password or an address. */
    private static final Set<String> ALWAYS_ENABLED = Set.of(ALWAYS_MANDATORY, "password", "contact_point");

    /** Short, because ids of its channels are made of it and have 32 characters at most; those of schedules have 64. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,24}");

    private EventTypePolicy() {}

    /** @throws InvalidValueException if there can be no type with this id */
    static void requireId(Field field, String id) {
        if (!ID.matcher(id).matches()) {
            throw invalid(
                    field,
                    "'" + Field.NAME + "' must be the ID of a type: 1 to 24 letters, digits, '_', '.' and '-'.",
                    new LangDict(
                            "Nieprawidłowy identyfikator rodzaju zdarzenia.",
                            "This cannot be the ID of an event type."));
        }
    }

    /**
     * @throws InvalidValueException if the type cannot be so
     * @throws InvalidStateException with {@link CatalogueReason#EVENT_TYPE_NEEDED} if the hub needs it in use
     */
    static void require(String id, EventTypeView type) {
        if (type.name().pl() == null) {
            throw invalid(
                    EventTypeField.NAME,
                    "The key '" + Field.NAME + "' must have a Polish text.",
                    new LangDict("Brakuje nazwy po polsku.", "The Polish name is missing."));
        }
        if (id.equals(ALWAYS_MANDATORY) && !type.isMandatory()) {
            throw invalid(
                    EventTypeField.MANDATORY,
                    "The type '" + id + "' is always mandatory.",
                    new LangDict(
                            "Ten rodzaj zdarzenia jest zawsze obowiązkowy.", "This event type is always mandatory."));
        }
        if (isAlwaysEnabled(id) && !type.isEnabled()) {
            throw needed("The type '" + id + "' cannot be taken out of use: by it people get in.");
        }
    }

    static boolean isAlwaysEnabled(String id) {
        return ALWAYS_ENABLED.contains(id);
    }

    static InvalidStateException needed(String message) {
        return new InvalidStateException(Optional.of(CatalogueReason.EVENT_TYPE_NEEDED), message);
    }

    private static InvalidValueException invalid(Field field, String message, LangDict userMessage) {
        return new InvalidValueException(field, message, userMessage);
    }
}
