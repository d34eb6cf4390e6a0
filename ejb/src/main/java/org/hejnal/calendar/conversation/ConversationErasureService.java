package org.hejnal.calendar.conversation;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.directory.erasure.PersonErasing;

/**
 * Takes what an erased person has said about events out of all circles, also of those that they have left. Events that they
 * have entered for others stay, without them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ConversationErasureService {
    private static final String CIRCLES =
            "SELECT DISTINCT circle_id FROM calendar_event_comment WHERE author_id = :account ORDER BY circle_id";

    /** Each has a number of its own, as a client reads changes by pages. */
    private static final String RENUMBER = """
            UPDATE calendar_event AS e SET change_number = :first + said.place - 1, version = e.version + 1
            FROM (
              SELECT event_number, row_number() OVER (ORDER BY event_number) AS place
              FROM calendar_event_comment WHERE circle_id = :circle AND author_id = :account
              GROUP BY event_number) AS said
            WHERE e.circle_id = :circle AND e.number = said.event_number
            """;

    private static final String COUNT = "SELECT count(DISTINCT event_number) FROM calendar_event_comment"
            + " WHERE circle_id = :circle AND author_id = :account";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CircleLedgerService ledger;

    public void onErasing(@Observes @Priority(PersonErasing.LOCKS + 1) PersonErasing event) {
        List<?> circles = entityManager
                .createNativeQuery(CIRCLES, Long.class)
                .setParameter("account", event.accountId())
                .getResultList();
        circles.forEach(circle -> renumber((Long) circle, event.accountId()));
        entityManager
                .createNativeQuery("DELETE FROM calendar_event_comment WHERE author_id = :account")
                .setParameter("account", event.accountId())
                .executeUpdate();
    }

    /** So that clients that keep the events read them again. */
    private void renumber(long circleId, long accountId) {
        ledger.lock(circleId);
        int count = ((Number) entityManager
                        .createNativeQuery(COUNT, Long.class)
                        .setParameter("circle", circleId)
                        .setParameter("account", accountId)
                        .getSingleResult())
                .intValue();
        entityManager
                .createNativeQuery(RENUMBER)
                .setParameter("first", ledger.nextChanges(circleId, count))
                .setParameter("circle", circleId)
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
