package org.hejnal.circle;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.time.Duration;
import java.util.List;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.UnknownObjectException;

/**
 * Gives a circle's transactions their order. Each operation takes the circle's row and holds it until the transaction
 * ends. Whoever writes to several circles in one transaction takes them in the order of their ids.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CircleLedgerService {
    private static final String COUNT = "UPDATE circle SET %1$s = %1$s + :count WHERE id = :circle RETURNING %1$s";
    private static final String PATIENCE = "SELECT set_config('lock_timeout', '5s', true)";
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final String NUMBER = COUNT.formatted("last_number");
    private static final String CHANGE = COUNT.formatted("last_change");

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Waits for the circle's row, and not for long: all who wait hold a connection that other circles need.
     *
     * @throws UnknownObjectException if there is no such circle
     * @throws TooManyRequestsException if somebody has been writing to the circle for five seconds
     */
    public void lock(long circleId) {
        entityManager.createNativeQuery(PATIENCE, String.class).getSingleResult();
        if (lockRow(circleId).isEmpty()) {
            throw CircleService.unknown(circleId);
        }
    }

    private List<?> lockRow(long circleId) {
        try {
            return entityManager
                    .createNativeQuery("SELECT id FROM circle WHERE id = :circle FOR NO KEY UPDATE", Long.class)
                    .setParameter("circle", circleId)
                    .getResultList();
        } catch (LockTimeoutException | PessimisticLockException e) {
            TooManyRequestsException busy =
                    new TooManyRequestsException("Others are writing to circle " + circleId + ".", RETRY);
            busy.initCause(e);
            throw busy;
        }
    }

    /** Returns a number for something new that the circle owns. */
    public long nextNumber(long circleId) {
        return nextNumbers(circleId, 1);
    }

    /** Returns the first of so many numbers in a row. */
    public long nextNumbers(long circleId, int count) {
        return count(NUMBER, circleId, count) - count + 1;
    }

    /** Returns the number of a change to the circle's calendar: larger than those of all changes before it. */
    public long nextChange(long circleId) {
        return nextChanges(circleId, 1);
    }

    /** Returns the first of so many numbers of changes in a row. */
    public long nextChanges(long circleId, int count) {
        return count(CHANGE, circleId, count) - count + 1;
    }

    private long count(String sql, long circleId, int count) {
        List<?> counted = entityManager
                .createNativeQuery(sql, Long.class)
                .setParameter("circle", circleId)
                .setParameter("count", count)
                .getResultList();
        if (counted.isEmpty()) {
            throw CircleService.unknown(circleId);
        }
        return (Long) counted.get(0);
    }
}
