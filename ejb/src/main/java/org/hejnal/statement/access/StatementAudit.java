package org.hejnal.statement.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.hejnal.audit.AuditMask;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.statement.editing.StatementDraft;

/**
 * Writes down what is done to statements by others than their authors: editors of the group, administrators, and applications
 * by themselves. What authors do with their own is not written down.
 */
@Singleton
public class StatementAudit {
    private final AuditService audit;

    @Inject
    public StatementAudit(AuditService audit) {
        this.audit = audit;
    }

    /**
     * @param author who has written the statement; absent for an application
     * @param person who is named in it, or no longer; absent where it is about nobody
     */
    public void record(
            Actor actor,
            OptionalLong author,
            String action,
            long statementId,
            OptionalLong person,
            Map<String, ?> before,
            Map<String, ?> after) {
        OptionalLong who = actor.initiator().accountId();
        if (who.isEmpty() || !who.equals(author)) {
            audit.record(
                    actor.initiator(),
                    new AuditedAct(action, "statement", Long.toString(statementId), person, before, after));
        }
    }

    /** What the trail says of a statement. Texts are told by their lengths; the group is null where only people are named. */
    public static Map<String, Object> facts(StatementDraft draft) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("primary_group", draft.primaryGroupId().orElse(null));
        facts.put("type", draft.type().id());
        facts.put(
                "title_pl",
                AuditMask.text(Objects.requireNonNullElse(draft.title().pl(), "")));
        facts.put(
                "title_en",
                AuditMask.text(Objects.requireNonNullElse(draft.title().en(), "")));
        facts.put("send_after", draft.sendAfter().map(Object::toString).orElse(null));
        return facts;
    }
}
