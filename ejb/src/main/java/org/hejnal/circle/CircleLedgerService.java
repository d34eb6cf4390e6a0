package org.hejnal.circle;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hejnal.platform.UnknownObjectException;

/**
 * Gives a circle's transactions their order. Each operation takes the circle's row and holds it until the transaction
 * ends. Whoever writes to several circles in one transaction takes them in the order of their ids.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CircleLedgerService {
    private static final String COUNT = "UPDATE circle SET %1$s = %1$s + :count WHERE id = :circle RETURNING %1$s";
    private static final String NUMBER = COUNT.formatted("last_number");
    private static final String CHANGE = COUNT.formatted("last_change");

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Waits for the circle's row.
     *
     * @throws UnknownObjectException if there is no such circle
     */
    public void lock(long circleId) {
        boolean isThere = !entityManager
                .createNativeQuery("SELECT id FROM circle WHERE id = :circle FOR NO KEY UPDATE", Long.class)
                .setParameter("circle", circleId)
                .getResultList()
                .isEmpty();
        if (!isThere) {
            throw CircleService.unknown(circleId);
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
