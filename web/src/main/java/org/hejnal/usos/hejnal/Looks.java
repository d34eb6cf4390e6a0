package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.usos.method.Call;

/** Writes down whose data somebody asks for, before they are shown. */
@Singleton
public class Looks {
    private final AuditService audit;

    @Inject
    Looks(AuditService audit) {
        this.audit = audit;
    }

    /**
     * Nothing is written down of those who ask about themselves.
     *
     * @param action as the audit trail calls it
     */
    public void record(Call call, String action, long accountId) {
        if (!call.initiator().accountId().equals(OptionalLong.of(accountId))) {
            audit.recordLook(call.initiator(), AuditedAct.ofPerson(action, accountId, Map.of(), Map.of()));
        }
    }
}
