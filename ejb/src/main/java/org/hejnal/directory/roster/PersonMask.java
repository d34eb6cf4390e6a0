package org.hejnal.directory.roster;

import java.util.Set;
import org.hejnal.audit.AuditMask;
import org.jspecify.annotations.Nullable;

/** What the audit trail shows of a person's values: that they changed, and what they are only where that tells of nobody. */
final class PersonMask {
    private static final Set<String> PLAIN =
            Set.of("language", "time_zone", "student_status", "phd_student_status", "staff_status", "email_shown_to");
    private static final Set<String> EMAILS = Set.of("email", "alt_email");

    private PersonMask() {}

    static String of(String name, @Nullable Object kept) {
        if (!(kept instanceof String value)) {
            return "";
        }
        if (PLAIN.contains(name)) {
            return value;
        }
        return EMAILS.contains(name) ? AuditMask.email(value) : AuditMask.text(value);
    }
}
