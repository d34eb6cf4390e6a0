package org.hejnal.directory.group;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.Rows;
import org.hejnal.platform.Sql;
import org.hejnal.platform.UnknownObjectException;
import org.jspecify.annotations.Nullable;

/** Knows who is in which group, puts people there and takes them out. */
@Stateless
public class GroupMemberService {
    /** How many members are listed at once. */
    public static final int MAX_LISTED = 500;

    private static final String MEMBERS = Sql.of(GroupMemberService.class, "Members");

    /** Higher than what any id goes on with. */
    private static final String END = Character.toString(Character.MAX_CODE_POINT);

    /**
     * One row: of two at once, one adds it and the other changes nothing. An editor who is a member for that alone is one by this as
     * well from now on.
     */
    private static final String ADD = """
            INSERT INTO group_member AS m (group_id, account_id) VALUES (:group, :account)
            ON CONFLICT (group_id, account_id) DO UPDATE SET is_for_editing = false WHERE m.is_for_editing
            RETURNING m.is_editor
            """;

    /** One row: what has gone is known by what comes back. */
    private static final String REMOVE =
            "DELETE FROM group_member WHERE group_id = :group AND account_id = :account RETURNING is_editor";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    GroupService groups;

    @Inject
    GroupHoldService holds;

    @Inject
    AuditService audit;

    /**
     * The people of a group, in the order of their ids; of the root only those who were put into it, though everybody belongs
     * to it. It is written down that somebody looked.
     *
     * @param withBelow whether those of the groups below count, too
     * @param after only people with higher ids
     * @param num how many at most, up to {@value #MAX_LISTED}
     * @throws UnknownObjectException if there is no such group
     */
    public List<GroupMemberView> list(
            Initiator initiator, String groupId, boolean withBelow, OptionalLong after, int num) {
        groups.get(groupId);
        audit.recordLook(initiator, AuditedAct.of("look.group_members", "group", groupId, Map.of(), Map.of()));
        return Rows.of(
                        entityManager
                                .createNativeQuery(MEMBERS, Object[].class)
                                .setParameter("group", groupId)
                                .setParameter("last", withBelow ? groupId + END : groupId)
                                .setParameter("after", after.orElse(-1))
                                .setParameter("num", num),
                        Object[].class)
                .map(row -> new GroupMemberView(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (boolean) row[3],
                        groups(row[4]),
                        groups(row[5])))
                .toList();
    }

    private static List<String> groups(@Nullable Object joined) {
        return joined == null ? List.of() : List.of(((String) joined).split("\\|", -1));
    }

    /**
     * Puts a person into a group. Who is there already stays so, as an editor if they are one, and that is not written down.
     *
     * @return whether that changed anything
     * @throws UnknownObjectException if there is no such person or group
     * @throws InvalidStateException for the root, where everybody is
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean add(Initiator initiator, String groupId, long accountId) {
        holds.holdGroup(groupId);
        holds.holdPerson(accountId);
        if (groupId.isEmpty()) {
            throw new InvalidStateException(
                    Optional.of(GroupReason.EVERYONE), "Everybody is in the root group; nobody has to be put there.");
        }
        List<Boolean> added = change(ADD, groupId, accountId);
        added.forEach(isEditor ->
                record(initiator, "group_member.add", groupId, accountId, Map.of(), Map.of("is_editor", isEditor)));
        return !added.isEmpty();
    }

    /**
     * Takes a person out of a group; a right to edit it goes with that. They stay where else they are, in groups below, too.
     * To take somebody out who is not there changes nothing.
     *
     * @return whether that changed anything
     * @throws UnknownObjectException if there is no such person or group
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean remove(Initiator initiator, String groupId, long accountId) {
        holds.holdGroup(groupId);
        holds.holdPerson(accountId);
        List<Boolean> removed = change(REMOVE, groupId, accountId);
        removed.forEach(wasEditor ->
                record(initiator, "group_member.remove", groupId, accountId, Map.of("is_editor", wasEditor), Map.of()));
        return !removed.isEmpty();
    }

    private List<Boolean> change(String statement, String groupId, long accountId) {
        return Rows.of(
                        entityManager
                                .createNativeQuery(statement, Boolean.class)
                                .setParameter("group", groupId)
                                .setParameter("account", accountId),
                        Boolean.class)
                .toList();
    }

    private void record(
            Initiator initiator,
            String action,
            String groupId,
            long accountId,
            Map<String, ?> before,
            Map<String, ?> after) {
        audit.record(initiator, new AuditedAct(action, "group", groupId, OptionalLong.of(accountId), before, after));
    }
}
