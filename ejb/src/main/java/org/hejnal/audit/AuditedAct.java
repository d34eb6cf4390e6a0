package org.hejnal.audit;

import java.util.Map;
import java.util.OptionalLong;

/**
 * What was done, for the audit trail.
 *
 * @param action a verb after its subject, for example {@code consumer.create}; at most 64 characters
 * @param targetKind what it was done to, for example {@code consumer}; at most 32 characters
 * @param targetId which one; at most 300 characters
 * @param personId the person whom it is about, so that erasing them finds it; absent if it is about nobody
 * @param before what changed, as it was: names of fields and values that JSON has. Texts that people wrote and addresses are
 *     {@linkplain AuditMask masked}; secrets never stand here. Empty for what is new or was only read
 * @param after the same fields as they are now
 */
public record AuditedAct(
        String action,
        String targetKind,
        String targetId,
        OptionalLong personId,
        Map<String, ?> before,
        Map<String, ?> after) {
    /** Something that is about nobody in particular. */
    public static AuditedAct of(
            String action, String targetKind, String targetId, Map<String, ?> before, Map<String, ?> after) {
        return new AuditedAct(action, targetKind, targetId, OptionalLong.empty(), before, after);
    }

    /** Something that was done to a person's account or data, or a look at them. */
    public static AuditedAct ofPerson(String action, long personId, Map<String, ?> before, Map<String, ?> after) {
        return new AuditedAct(action, "person", Long.toString(personId), OptionalLong.of(personId), before, after);
    }
}
