package org.hejnal.circle;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.List;
import org.hejnal.platform.ForbiddenObjectException;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.UnknownObjectException;

/**
 * Gives a circle's transactions their order. Whoever writes to a circle takes its row first, which is held until the
 * transaction ends; numbers are given to nobody else. Whoever writes to several circles in one transaction takes them in
 * the order of their ids, and all of them before anything else that others wait for.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CircleLedgerService {
    /** One row: the counter is raised and read in one statement. */
    private static final String COUNT = "UPDATE circle SET %1$s = %1$s + :count WHERE id = :circle RETURNING %1$s";

    private static final String PATIENCE = "SELECT set_config('lock_timeout', '5s', true)";
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final String NUMBER = COUNT.formatted("last_number");
    private static final String CHANGE = COUNT.formatted("last_change");

    /** One row: the room is compared and taken in one statement, so that nobody takes it twice. */
    private static final String TAKE_ROOM = """
            UPDATE circle SET media_bytes = media_bytes + :bytes
            WHERE id = :circle AND media_bytes + :bytes <= :quota
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    CircleService circles;

    /** What a transaction remembers of the circles that it holds. */
    private record Held(long circleId) {}

    /**
     * Waits for the circle's row, and not for long: all who wait hold a connection that other circles need.
     *
     * @throws UnknownObjectException if there is no such circle
     * @throws TooManyRequestsException if somebody has been writing to the circle for five seconds
     */
    public void lock(long circleId) {
        if (isHeld(circleId)) {
            return;
        }
        entityManager.createNativeQuery(PATIENCE, String.class).getSingleResult();
        if (lockRow(circleId).isEmpty()) {
            throw CircleService.unknown(circleId);
        }
        transaction.putResource(new Held(circleId), true);
    }

    /**
     * The same for a member: nobody waits for a circle that they are not in, and who was taken out meanwhile is not in it.
     *
     * @throws UnknownObjectException if there is no such circle for them
     * @throws TooManyRequestsException if somebody has been writing to the circle for five seconds
     */
    public void lockForMember(long circleId, long accountId) {
        circles.requireMember(circleId, accountId);
        lock(circleId);
        circles.requireMember(circleId, accountId);
    }

    /**
     * The same for an owner.
     *
     * @throws UnknownObjectException if there is no such circle for them
     * @throws ForbiddenObjectException if they do not own it
     * @throws TooManyRequestsException if somebody has been writing to the circle for five seconds
     */
    public void lockForOwner(long circleId, long accountId) {
        circles.requireOwner(circleId, accountId);
        lock(circleId);
        circles.requireOwner(circleId, accountId);
    }

    private boolean isHeld(long circleId) {
        return transaction.getResource(new Held(circleId)) != null;
    }

    private List<?> lockRow(long circleId) {
        try {
            // One row: a lock that lets others refer to the circle meanwhile, which JPA has no name for.
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

    /** Returns a number for something new that the circle owns. The transaction holds the circle's row. */
    public long nextNumber(long circleId) {
        return nextNumbers(circleId, 1);
    }

    /** Returns the first of so many numbers in a row. */
    public long nextNumbers(long circleId, int count) {
        return count(NUMBER, circleId, count) - count + 1;
    }

    /**
     * Returns the number of a change to the circle's calendar: larger than those of all changes before it. The transaction
     * holds the circle's row.
     */
    public long nextChange(long circleId) {
        return nextChanges(circleId, 1);
    }

    /** Returns the first of so many numbers of changes in a row. */
    public long nextChanges(long circleId, int count) {
        return count(CHANGE, circleId, count) - count + 1;
    }

    /**
     * Takes some of the room that a circle has for photos, and holds the circle's row.
     *
     * @param quota how many bytes a circle has room for
     * @return false if it has less left than that
     */
    public boolean takeRoom(long circleId, long bytes, long quota) {
        return entityManager
                        .createNativeQuery(TAKE_ROOM)
                        .setParameter("circle", circleId)
                        .setParameter("bytes", bytes)
                        .setParameter("quota", quota)
                        .executeUpdate()
                == 1;
    }

    private long count(String sql, long circleId, int count) {
        if (!isHeld(circleId)) {
            throw new IllegalStateException("The transaction does not hold circle " + circleId + ".");
        }
        return (Long) entityManager
                .createNativeQuery(sql, Long.class)
                .setParameter("circle", circleId)
                .setParameter("count", count)
                .getSingleResult();
    }
}
