package org.hejnal.directory.group;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.Rows;
import org.hejnal.platform.UnknownObjectException;

/** Knows who edits which group, gives and takes that right. Whoever edits a group edits everything below it. */
@Stateless
public class GroupEditorService {
    /** How many editors are listed at once. */
    public static final int MAX_LISTED = 500;

    private static final String EDITORS = """
            SELECT a.id, a.first_name, a.last_name, m.group_id
            FROM group_member m JOIN account a ON a.id = m.account_id
            WHERE m.is_editor AND m.group_id IN (SELECT left(:group, n) FROM generate_series(0, length(:group)) AS n)
            ORDER BY m.group_id DESC, a.id
            """;

    /** One row: two at once who give the right, and whoever brings members in meanwhile, wait for each other here. */
    private static final String GIVE = """
            INSERT INTO group_member AS m (group_id, account_id, is_editor) VALUES (:group, :account, true)
            ON CONFLICT (group_id, account_id) DO UPDATE SET is_editor = true WHERE NOT m.is_editor
            """;

    /** One row: whether it was the right that went, and not another call that took it, is known by the count. */
    private static final String TAKE = """
            UPDATE group_member SET is_editor = false
            WHERE group_id = :group AND account_id = :account AND is_editor
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    GroupService groups;

    @Inject
    GroupHoldService holds;

    @Inject
    AuditService audit;

    /**
     * Who may edit a group, those of the nearest group first.
     *
     * @param start how many to pass over
     * @param num how many at most, up to {@value #MAX_LISTED}
     * @throws UnknownObjectException if there is no such group
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GroupEditorView> list(String groupId, int start, int num) {
        groups.get(groupId);
        return Rows.of(
                        entityManager
                                .createNativeQuery(EDITORS, Object[].class)
                                .setParameter("group", groupId)
                                .setFirstResult(start)
                                .setMaxResults(num),
                        Object[].class)
                .map(row -> new GroupEditorView(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /**
     * Makes somebody an editor of a group, and a member of it if they are none. What is so already stays, and is not written
     * down again.
     *
     * @throws UnknownObjectException if there is no such person or group
     */
    public void give(Initiator initiator, String groupId, long accountId) {
        change(initiator, GIVE, groupId, accountId, true);
    }

    /**
     * Takes the right. The person stays a member of the group, and keeps what they may by groups above it.
     *
     * @throws UnknownObjectException if there is no such person or group
     */
    public void take(Initiator initiator, String groupId, long accountId) {
        change(initiator, TAKE, groupId, accountId, false);
    }

    private void change(Initiator initiator, String statement, String groupId, long accountId, boolean isEditor) {
        holds.holdGroup(groupId);
        holds.holdPerson(accountId);
        int changed = entityManager
                .createNativeQuery(statement)
                .setParameter("group", groupId)
                .setParameter("account", accountId)
                .executeUpdate();
        if (changed > 0) {
            audit.record(
                    initiator,
                    new AuditedAct(
                            isEditor ? "group_editor.give" : "group_editor.take",
                            "group",
                            groupId,
                            OptionalLong.of(accountId),
                            Map.of("is_editor", !isEditor),
                            Map.of("is_editor", isEditor)));
        }
    }
}
