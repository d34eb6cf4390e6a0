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
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Lets one node at a time read the mailbox. Two would do no harm, but the work of each other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReadingTurnRepository {
    /** Longer than a run: what is left of a node that has died. */
    static final Duration HELD = Duration.ofMinutes(10);

    /** One that ends later than one begun now was begun by a clock that has been set back since. */
    private static final String TAKE =
            "UPDATE ReadingTurn t SET t.heldUntil = :until" + " WHERE t.heldUntil <= :now OR t.heldUntil > :until";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Returns until when it is this node's turn, which has to be given back; nothing if it is another's. */
    public Optional<Instant> take() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int taken = entities.createQuery(TAKE)
                .setParameter("until", now.plus(HELD))
                .setParameter("now", now)
                .executeUpdate();
        return taken > 0 ? Optional.of(now.plus(HELD)) : Optional.empty();
    }

    /** @param until of the turn; one that has passed to another node stays there */
    public void giveBack(Instant until) {
        entities.createQuery("UPDATE ReadingTurn t SET t.heldUntil = :free WHERE t.heldUntil = :until")
                .setParameter("free", Instant.EPOCH)
                .setParameter("until", until)
                .executeUpdate();
    }
}
