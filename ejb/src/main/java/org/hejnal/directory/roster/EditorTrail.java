package org.hejnal.directory.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedMember;
import org.hejnal.audit.Initiator;

/** Writes down who is made an editor of which group by a source, and who is none any more, as where it is done one by one. */
@Singleton
class EditorTrail {
    private static final String IS_EDITOR = "is_editor";

    private final AuditService audit;

    @Inject
    EditorTrail(AuditService audit) {
        this.audit = audit;
    }

    /** @param rows an id of a group, an id of a person, and whether they edit it from now on */
    void record(Initiator initiator, List<Object[]> rows) {
        record(initiator, "group_editor.give", rows, true);
        record(initiator, "group_editor.take", rows, false);
    }

    private void record(Initiator initiator, String action, List<Object[]> rows, boolean isEditor) {
        List<AuditedMember> members = rows.stream()
                .filter(row -> (Boolean) row[2] == isEditor)
                .map(row -> new AuditedMember((String) row[0], ((Number) row[1]).longValue()))
                .toList();
        if (!members.isEmpty()) {
            audit.recordForMembers(
                    initiator, action, members, Map.of(IS_EDITOR, !isEditor), Map.of(IS_EDITOR, isEditor));
        }
    }
}
