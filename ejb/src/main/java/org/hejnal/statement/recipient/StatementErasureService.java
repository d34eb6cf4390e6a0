package org.hejnal.statement.recipient;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hejnal.directory.erasure.PersonErasing;

/** Deletes statements that were for an erased person alone. What they have written for others stays, without them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class StatementErasureService {
    private static final String DELETE_THEIRS = """
            DELETE FROM statement AS s USING statement_recipient AS r
            WHERE r.account_id = :account AND s.id = r.statement_id AND s.primary_group_id IS NULL AND NOT EXISTS (
              SELECT 1 FROM statement_recipient o WHERE o.statement_id = s.id AND o.account_id <> :account)
            """;

    @PersistenceContext
    EntityManager entityManager;

    public void onErasing(@Observes PersonErasing event) {
        entityManager
                .createNativeQuery(DELETE_THEIRS)
                .setParameter("account", event.accountId())
                .executeUpdate();
    }
}
