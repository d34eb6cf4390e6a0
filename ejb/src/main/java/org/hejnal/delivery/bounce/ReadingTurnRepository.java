package org.hejnal.delivery.bounce;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets one node at a time read the mailbox. Two would do no harm, but the work of each other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReadingTurnRepository {
    /** Longer than a run: what is left of a node that has died. */
    static final Duration HELD = Duration.ofMinutes(10);

    private static final String TAKE = "UPDATE ReadingTurn t SET t.heldUntil = :until WHERE t.heldUntil <= :now";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Returns whether it is this node's turn; it has to be given back. */
    public boolean take() {
        Instant now = clock.instant();
        return entities.createQuery(TAKE)
                        .setParameter("until", now.plus(HELD))
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    public void giveBack() {
        entities.createQuery("UPDATE ReadingTurn t SET t.heldUntil = :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
