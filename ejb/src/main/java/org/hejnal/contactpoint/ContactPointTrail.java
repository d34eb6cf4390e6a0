package org.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.audit.AuditMask;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;

/** Writes down what was done to addresses, which are masked: what people do to their own too, since accounts hang on it. */
@Singleton
class ContactPointTrail {
    private final AuditService audit;

    @Inject
    ContactPointTrail(AuditService audit) {
        this.audit = audit;
    }

    /** Writes down that a flag has changed. */
    void record(
            Initiator initiator,
            String action,
            ContactPointView point,
            String flag,
            boolean isNow,
            Map<String, String> more) {
        Map<String, Object> after = new LinkedHashMap<>(more);
        after.putAll(shown(point));
        after.put(flag, isNow);
        Map<String, Object> before = new LinkedHashMap<>(shown(point));
        before.put(flag, !isNow);
        write(initiator, action, point, before, after);
    }

    void recordNew(Initiator initiator, String action, ContactPointView point) {
        write(initiator, action, point, Map.of(), shown(point));
    }

    void recordGone(Initiator initiator, String action, ContactPointView point) {
        write(initiator, action, point, shown(point), Map.of());
    }

    private void write(
            Initiator initiator, String action, ContactPointView point, Map<String, ?> before, Map<String, ?> after) {
        audit.record(
                initiator,
                new AuditedAct(
                        action,
                        "contact_point",
                        Long.toString(point.id()),
                        OptionalLong.of(point.accountId()),
                        before,
                        after));
    }

    private static Map<String, Object> shown(ContactPointView point) {
        return Map.of("address", AuditMask.email(point.address()));
    }
}
