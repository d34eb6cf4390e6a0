package org.hejnal.notification;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;

/** Writes down whom a notification is for, as a set and never row by row. Nobody else writes that. */
@Singleton
class RecipientRepository {
    /** A set that is joined: an array that is searched costs people times recipients wherever accounts are read in full. */
    private static final String ADD = """
            INSERT INTO notification_recipient (notification_id, account_id)
            SELECT :notification, id FROM account WHERE id IN (SELECT unnest(:ids)) ORDER BY id
            ON CONFLICT DO NOTHING
            """;

    private static final String ADD_EVERYBODY = """
            INSERT INTO notification_recipient (notification_id, account_id)
            SELECT :notification, id FROM account WHERE is_active ORDER BY id
            """;

    /** The people of a group are those of all groups whose ids begin with its own. */
    private static final String ADD_GROUP = """
            INSERT INTO notification_recipient (notification_id, account_id)
            SELECT :notification, account_id FROM (
              SELECT DISTINCT account_id FROM group_member
              WHERE group_id >= :group AND group_id < :group || chr(1114111)) AS member
            ORDER BY account_id
            """;

    private static final String COUNT_EVERYBODY = "SELECT count(*) FROM account WHERE is_active";

    private static final String COUNT_GROUP = """
            SELECT count(DISTINCT account_id) FROM group_member
            WHERE group_id >= :group AND group_id < :group || chr(1114111)
            """;

    private static final String COUNT_KNOWN = "SELECT count(*) FROM account WHERE id IN (SELECT unnest(:ids))";

    private static final String COUNT =
            "SELECT count(*) FROM notification_recipient WHERE notification_id = :notification";

    private static final String LEAVE_OUT = """
            DELETE FROM notification_recipient r WHERE r.notification_id = :notification
            AND NOT EXISTS (
              SELECT 1 FROM consumer_test_person t WHERE t.consumer_id = :consumer AND t.account_id = r.account_id)
            """;

    private static final String MISSING = """
            SELECT wanted.id FROM unnest(CAST(:ids AS bigint[])) WITH ORDINALITY AS wanted (id, position)
            LEFT JOIN notification_recipient r ON r.notification_id = :notification AND r.account_id = wanted.id
            WHERE r.account_id IS NULL ORDER BY position
            """;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Adds those people to the recipients of a notification who exist and are not among them.
     *
     * @return how many
     */
    int add(long notificationId, Collection<Long> accountIds) {
        return entityManager
                .createNativeQuery(ADD)
                .setParameter("notification", notificationId)
                .setParameter("ids", accountIds.toArray(Long[]::new))
                .executeUpdate();
    }

    /**
     * Makes everybody who is in a group or below it now a recipient of a new notification.
     *
     * @param groupId empty for the root, whose people are all there are
     * @return how many there are
     */
    public int addGroup(long notificationId, String groupId) {
        Query add = entityManager.createNativeQuery(groupId.isEmpty() ? ADD_EVERYBODY : ADD_GROUP);
        if (!groupId.isEmpty()) {
            add.setParameter("group", groupId);
        }
        return add.setParameter("notification", notificationId).executeUpdate();
    }

    /** How many people {@link #addGroup} would add now. */
    public int countGroup(String groupId) {
        Query count = entityManager.createNativeQuery(groupId.isEmpty() ? COUNT_EVERYBODY : COUNT_GROUP, Integer.class);
        if (!groupId.isEmpty()) {
            count.setParameter("group", groupId);
        }
        return (Integer) count.getSingleResult();
    }

    /** How many recipients a notification has. */
    public int count(long notificationId) {
        return (Integer) entityManager
                .createNativeQuery(COUNT, Integer.class)
                .setParameter("notification", notificationId)
                .getSingleResult();
    }

    /** How many of the people {@link #add} would add to a new notification. */
    public int countKnown(Collection<Long> accountIds) {
        return (Integer) entityManager
                .createNativeQuery(COUNT_KNOWN, Integer.class)
                .setParameter("ids", accountIds.toArray(Long[]::new))
                .getSingleResult();
    }

    /**
     * Takes out whom an application in test mode does not reach. They are written down before, so that a send in test mode
     * fails where the real one would.
     *
     * @return how many
     */
    public int leaveOut(long notificationId, long consumerId) {
        return entityManager
                .createNativeQuery(LEAVE_OUT)
                .setParameter("notification", notificationId)
                .setParameter("consumer", consumerId)
                .executeUpdate();
    }

    /** Those of the people who are not among the recipients of a notification, in the order given. */
    public List<Long> listMissing(long notificationId, Collection<Long> accountIds) {
        List<?> missing = entityManager
                .createNativeQuery(MISSING, Long.class)
                .setParameter("notification", notificationId)
                .setParameter("ids", accountIds.toArray(Long[]::new))
                .getResultList();
        return missing.stream().map(Long.class::cast).toList();
    }
}
