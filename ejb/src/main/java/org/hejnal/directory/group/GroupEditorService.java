package org.hejnal.directory.group;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * One row: two at once who give the right, and whoever brings members in meanwhile, wait for each other here. What comes back
     * says whether the membership is new.
     */
    private static final String GIVE = """
            INSERT INTO group_member AS m (group_id, account_id, is_editor, is_for_editing)
            VALUES (:group, :account, true, true)
            ON CONFLICT (group_id, account_id) DO UPDATE SET is_editor = true WHERE NOT m.is_editor
            RETURNING m.is_for_editing
            """;

    /**
     * One row: a statement sees what others had committed before it began, so {@link #TAKE} begins only when nobody else is
     * about the row.
     */
    private static final String LOCK =
            "SELECT 1 FROM group_member WHERE group_id = :group AND account_id = :account FOR UPDATE";

    /** One row: that the right went by this call, and not by another, is known by what comes back. */
    private static final String TAKE = """
            WITH ended AS (
              DELETE FROM group_member
              WHERE group_id = :group AND account_id = :account AND is_editor AND is_for_editing RETURNING true AS has_left),
            taken AS (
              UPDATE group_member SET is_editor = false
              WHERE group_id = :group AND account_id = :account AND is_editor AND NOT is_for_editing
              RETURNING false AS has_left)
            SELECT has_left FROM ended UNION ALL SELECT has_left FROM taken
            """;

    /** One row: it is no entity. */
    private static final String IS_MEMBER =
            "SELECT 1 FROM group_member WHERE group_id = :group AND account_id = :account";

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
     * Makes somebody an editor of a group, and a member of it if they are none; that membership then goes with the right. What is
     * so already stays, and is not written down again.
     *
     * @throws UnknownObjectException if there is no such person or group
     */
    public GroupEditorChange give(Initiator initiator, String groupId, long accountId) {
        hold(groupId, accountId);
        Optional<Boolean> hasJoined = change(GIVE, groupId, accountId);
        hasJoined.ifPresent(isNew -> record(initiator, "group_editor.give", groupId, accountId, true, isNew));
        return new GroupEditorChange(hasJoined.isPresent(), hasJoined.orElse(false), true);
    }

    /**
     * Takes the right, and the membership if that came with it. Whoever was put into the group as well stays a member, and all keep
     * what they may by groups above it.
     *
     * @throws UnknownObjectException if there is no such person or group
     */
    public GroupEditorChange take(Initiator initiator, String groupId, long accountId) {
        hold(groupId, accountId);
        ofMember(LOCK, Integer.class, groupId, accountId).getResultList();
        Optional<Boolean> hasLeft = change(TAKE, groupId, accountId);
        hasLeft.ifPresent(isGone -> record(initiator, "group_editor.take", groupId, accountId, false, isGone));
        return new GroupEditorChange(hasLeft.isPresent(), hasLeft.orElse(false), isMember(groupId, accountId));
    }

    private void hold(String groupId, long accountId) {
        holds.holdGroup(groupId);
        holds.holdPerson(accountId);
    }

    /** @return whether the membership has changed too; nothing if all was so already */
    private Optional<Boolean> change(String statement, String groupId, long accountId) {
        return Rows.of(ofMember(statement, Boolean.class, groupId, accountId), Boolean.class)
                .findFirst();
    }

    private boolean isMember(String groupId, long accountId) {
        return !ofMember(IS_MEMBER, Integer.class, groupId, accountId)
                .getResultList()
                .isEmpty();
    }

    private Query ofMember(String statement, Class<?> type, String groupId, long accountId) {
        return entityManager
                .createNativeQuery(statement, type)
                .setParameter("group", groupId)
                .setParameter("account", accountId);
    }

    private void record(
            Initiator initiator,
            String action,
            String groupId,
            long accountId,
            boolean isEditor,
            boolean isMembershipChanged) {
        audit.record(
                initiator,
                new AuditedAct(
                        action,
                        "group",
                        groupId,
                        OptionalLong.of(accountId),
                        facts(!isEditor, isMembershipChanged),
                        facts(isEditor, isMembershipChanged)));
    }

    private static Map<String, Boolean> facts(boolean isEditor, boolean isMembershipChanged) {
        return isMembershipChanged
                ? Map.of("is_editor", isEditor, "is_member", isEditor)
                : Map.of("is_editor", isEditor);
    }
}
