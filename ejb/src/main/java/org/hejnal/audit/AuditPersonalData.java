package org.hejnal.audit;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class AuditPersonalData implements PersonalData {
    private static final String AUDIT_TRAIL = """
            SELECT id, happened_at, action, target_kind, address FROM audit_entry
            WHERE account_id = :account ORDER BY id
            """;

    private static final String LOOKED_AT_OR_CHANGED_BY_OTHERS = """
            SELECT id, happened_at, action FROM audit_entry WHERE person_id = :account ORDER BY id
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(
                Map.entry("audit_trail", AUDIT_TRAIL),
                Map.entry("looked_at_or_changed_by_others", LOOKED_AT_OR_CHANGED_BY_OTHERS));
    }
}
