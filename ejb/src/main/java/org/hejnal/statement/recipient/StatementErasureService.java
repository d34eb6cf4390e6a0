package org.hejnal.statement.recipient;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.OptionalLong;
import org.hejnal.directory.erasure.PersonErasing;
import org.hejnal.platform.Rows;
import org.hejnal.statement.StatementHappened;

/** Deletes statements that were for an erased person alone. What they have written for others stays, without them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class StatementErasureService {
    private static final String DELETE_THEIRS = """
            WITH deleted AS (
              DELETE FROM statement AS s USING statement_recipient AS r
              WHERE r.account_id = :account AND s.id = r.statement_id AND s.primary_group_id IS NULL AND NOT EXISTS (
                SELECT 1 FROM statement_recipient o WHERE o.statement_id = s.id AND o.account_id <> :account)
              RETURNING s.id, s.sent_at)
            SELECT id FROM deleted WHERE sent_at IS NOT NULL ORDER BY id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<StatementHappened> happened;

    public void onErasing(@Observes PersonErasing event) {
        Rows.of(
                        entityManager
                                .createNativeQuery(DELETE_THEIRS, Long.class)
                                .setParameter("account", event.accountId()),
                        Long.class)
                .forEach(id ->
                        happened.fire(new StatementHappened(StatementHappened.What.DELETED, id, OptionalLong.empty())));
    }
}
