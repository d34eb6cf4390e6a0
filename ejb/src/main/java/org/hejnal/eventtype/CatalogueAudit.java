package org.hejnal.eventtype;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.hejnal.audit.AuditMask;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.AuditedChange;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** Writes down what was changed of the catalogue. Texts are told by their lengths. */
@Singleton
class CatalogueAudit {
    private final AuditService audit;

    @Inject
    CatalogueAudit(AuditService audit) {
        this.audit = audit;
    }

    void changed(Initiator initiator, EventTypeView before, EventTypeView after) {
        record(initiator, "event_type", before.id(), values(before), values(after));
    }

    void changed(Initiator initiator, EventChannelView before, EventChannelView after) {
        record(initiator, "event_channel", before.id(), values(before), values(after));
    }

    void changed(Initiator initiator, EventTypeScheduleView before, EventTypeScheduleView after) {
        record(initiator, "event_schedule", before.id(), values(before), values(after));
    }

    void added(Initiator initiator, EventTypeView added) {
        add(initiator, "event_type", added.id(), values(added));
    }

    void added(Initiator initiator, EventChannelView added) {
        add(initiator, "event_channel", added.id(), values(added));
    }

    void added(Initiator initiator, EventTypeScheduleView added) {
        add(initiator, "event_schedule", added.id(), values(added));
    }

    private void add(Initiator initiator, String kind, String id, Map<String, Object> values) {
        AuditedChange all = AuditedChange.of(Map.of(), values, (name, value) -> mask(value));
        audit.record(initiator, AuditedAct.of(kind + ".create", kind, id, Map.of(), all.after()));
    }

    /** Only what differs; a change that changes nothing is none. */
    private void record(
            Initiator initiator, String kind, String id, Map<String, Object> before, Map<String, Object> after) {
        AuditedChange change = AuditedChange.of(before, after, (name, value) -> mask(value));
        if (!change.isEmpty()) {
            audit.record(initiator, AuditedAct.of(kind + ".update", kind, id, change.before(), change.after()));
        }
    }

    private static @Nullable Object mask(@Nullable Object value) {
        return value instanceof LangDict text ? Map.of("pl", length(text.pl()), "en", length(text.en())) : value;
    }

    private static String length(@Nullable String text) {
        return AuditMask.text(Objects.requireNonNullElse(text, ""));
    }

    private static Map<String, Object> values(EventTypeView type) {
        return Map.of(
                "name", type.name(),
                "description", type.description(),
                "is_enabled", type.isEnabled(),
                "is_mandatory", type.isMandatory(),
                "send_by_default", type.sendByDefault(),
                "default_message", type.defaultMessage());
    }

    private static Map<String, Object> values(EventChannelView pair) {
        return Map.of(
                "is_enabled", pair.isEnabled(),
                "is_mandatory", pair.isMandatory(),
                "send_by_default", pair.sendByDefault());
    }

    private static Map<String, Object> values(EventTypeScheduleView offer) {
        return Map.of("is_enabled", offer.isEnabled());
    }
}
