package org.hejnal.directory.group;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.Rows;

/** The tree of groups as it is changed, by one transaction at a time. */
@Singleton
public class GroupTreeRepository {
    /** What the database takes, too, when a transaction ends that has changed the tree by whatever way. */
    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(CAST('user_group'::regclass::oid AS bigint)) IS NULL";

    private static final String NEAREST = "SELECT id FROM user_group"
            + " WHERE id IN (SELECT left(:group, n) FROM generate_series(0, length(:group)) AS n)"
            + " ORDER BY id DESC LIMIT 1";

    private static final String MOVE = """
            UPDATE user_group SET parent_id = :group
            WHERE parent_id = :parent AND id > :group AND id < :group || chr(1114111)
            """;

    /** One row: a lock that whoever wants to refer to the group waits at, which JPA has no name for. */
    private static final String FOR_DELETION =
            "SELECT id, parent_id, name_pl, name_en FROM user_group WHERE id = :group FOR UPDATE";

    private static final String BELOW = "SELECT id FROM user_group WHERE parent_id = :group ORDER BY id LIMIT 1";

    private static final String EDITORS = "SELECT CAST(account_id AS text) FROM group_member"
            + " WHERE group_id = :group AND is_editor ORDER BY account_id";

    private static final String MEMBERS = "SELECT count(*) FROM group_member WHERE group_id = :group";

    @PersistenceContext
    EntityManager entityManager;

    /** Waits until nobody else changes the tree, and keeps others out until the transaction ends. */
    public void lock() {
        entityManager.createNativeQuery(LOCK, Boolean.class).getSingleResult();
    }

    /** The longest of the ids that this one begins with, which may be itself. */
    Optional<String> findNearest(String id) {
        return Rows.of(entityManager.createNativeQuery(NEAREST, String.class).setParameter("group", id), String.class)
                .findFirst();
    }

    /** @return how many groups are below the given one now that were right below its parent */
    int moveBelow(String id, String parentId) {
        return entityManager
                .createNativeQuery(MOVE)
                .setParameter("group", id)
                .setParameter("parent", parentId)
                .executeUpdate();
    }

    Optional<UserGroup> findForDeletion(String id) {
        return Rows.of(
                        entityManager
                                .createNativeQuery(FOR_DELETION, UserGroup.class)
                                .setParameter("group", id),
                        UserGroup.class)
                .findFirst();
    }

    /** The first of the groups right below one, or none. */
    List<String> listBelow(String id) {
        return Rows.of(entityManager.createNativeQuery(BELOW, String.class).setParameter("group", id), String.class)
                .toList();
    }

    /** The ids of those who edit a group by itself. */
    List<String> listEditors(String id) {
        return Rows.of(entityManager.createNativeQuery(EDITORS, String.class).setParameter("group", id), String.class)
                .toList();
    }

    long countMembers(String id) {
        return ((Number) entityManager
                        .createNativeQuery(MEMBERS)
                        .setParameter("group", id)
                        .getSingleResult())
                .longValue();
    }
}
