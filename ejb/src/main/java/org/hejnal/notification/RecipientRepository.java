package org.hejnal.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hejnal.directory.DirectoryService;
import org.hejnal.platform.ArrayLiteral;
import org.hejnal.platform.UnknownObjectException;

/** Writes down whom a notification is for, as a set and never row by row. */
@Stateless
public class RecipientRepository {
    /** A set that is joined: an array that is searched costs people times recipients wherever accounts are read in full. */
    private static final String ADD = """
            INSERT INTO notification_recipient (notification_id, account_id)
            SELECT :notification, id FROM account WHERE id IN (SELECT unnest(CAST(:ids AS bigint[])))
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DirectoryService directory;

    /**
     * Adds the recipients of a notification.
     *
     * @throws UnknownObjectException if one of them does not exist
     */
    public void add(long notificationId, List<Long> accountIds) {
        String ids = ArrayLiteral.of(accountIds);
        int added = entityManager
                .createNativeQuery(ADD)
                .setParameter("notification", notificationId)
                .setParameter("ids", ids)
                .executeUpdate();
        if (added < accountIds.size()) {
            directory.requireUsers(accountIds);
            throw new IllegalStateException("somebody was added to the directory at this moment");
        }
    }
}
