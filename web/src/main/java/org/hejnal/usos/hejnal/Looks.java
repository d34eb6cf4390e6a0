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
class Looks {
    private final AuditService audit;

    @Inject
    Looks(AuditService audit) {
        this.audit = audit;
    }

    /** Nothing is written down of those who ask about themselves. */
    void record(Call call, String what, long accountId) {
        if (!call.initiator().accountId().equals(OptionalLong.of(accountId))) {
            audit.recordLook(call.initiator(), AuditedAct.ofPerson("look." + what, accountId, Map.of(), Map.of()));
        }
    }
}
