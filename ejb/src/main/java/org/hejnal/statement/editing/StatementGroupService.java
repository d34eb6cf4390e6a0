package org.hejnal.statement.editing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hejnal.directory.group.GroupDeleting;
import org.hejnal.directory.group.GroupReason;
import org.hejnal.platform.InvalidStateException;

/** Keeps groups that statements go to: without it, a statement to a group would turn into one to named people only. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class StatementGroupService {
    private static final String STATEMENTS = "SELECT count(*) FROM statement WHERE primary_group_id = :group";

    private static final String IS_BEING_TOLD =
            "SELECT count(*) FROM statement_notification" + " WHERE group_id = :group AND gathered_to IS NOT NULL";

    @PersistenceContext
    EntityManager entityManager;

    /** @throws InvalidStateException if a statement goes to the group, or its people are being told of one just now */
    public void onDeleting(@Observes GroupDeleting event) {
        long statements = count(STATEMENTS, event.groupId());
        if (statements > 0) {
            throw refusal("Statements go to this group: " + statements + ". Delete them, or give them another group.");
        }
        if (count(IS_BEING_TOLD, event.groupId()) > 0) {
            throw refusal("The people of this group are being told of a statement. Try again later.");
        }
    }

    private static InvalidStateException refusal(String message) {
        return new InvalidStateException(Optional.of(GroupReason.HAS_STATEMENTS), message);
    }

    private long count(String query, String groupId) {
        return ((Number) entityManager
                        .createNativeQuery(query)
                        .setParameter("group", groupId)
                        .getSingleResult())
                .longValue();
    }
}
