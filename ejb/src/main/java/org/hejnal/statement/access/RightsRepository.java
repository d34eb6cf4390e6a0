package org.hejnal.statement.access;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hejnal.statement.StatementTable;

/** What a person's place in groups lets them do. */
@Singleton
class RightsRepository {
    @PersistenceContext
    EntityManager entityManager;

    /** Whether they have written the statement, or edit its group or one above. */
    boolean mayEdit(long account, long statementId) {
        return exists(
                "SELECT 1 FROM statement s WHERE s.id = :subject AND " + StatementTable.IS_EDITED_BY_READER,
                account,
                statementId);
    }

    /** Whether they edit the group or one above. */
    boolean mayAddress(long account, String groupId) {
        return exists("""
                SELECT 1 FROM group_member m
                WHERE m.account_id = :account AND m.is_editor AND starts_with(:subject, m.group_id)
                """, account, groupId);
    }

    private boolean exists(String query, long account, Object subject) {
        return !entityManager
                .createNativeQuery(query)
                .setParameter("account", account)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
