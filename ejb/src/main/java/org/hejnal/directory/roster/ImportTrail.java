package org.hejnal.directory.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;

/** Writes an import down in the audit trail: one entry with its counts, beside those of the people who leave and return. */
@Singleton
class ImportTrail {
    private final AuditService audit;

    @Inject
    ImportTrail(AuditService audit) {
        this.audit = audit;
    }

    void record(Initiator initiator, ImportOrder order, ImportCounts counts) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("lines", counts.lines());
        after.put("created", counts.created());
        after.put("changed", counts.changed());
        after.put("reactivated", counts.reactivated());
        after.put("removed", counts.removed());
        after.put("refused", counts.refused());
        String subject = order.subject().name().toLowerCase(Locale.ROOT);
        audit.record(initiator, AuditedAct.of("directory.import", "import", subject, Map.of(), after));
    }
}
