package org.hejnal.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.Rows;

/** What is to be told, as rows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutboxRepository {
    static final int PIECE = 200;
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final String IS_EMPTY = "SELECT NOT EXISTS (SELECT 1 FROM outbox)";

    /** A lease that ends later than one begun now was begun by a clock that has been set back since. */
    private static final String LEASE_ALL = """
            UPDATE OutboxLease l SET l.holder = :holder, l.leasedUntil = :until
            WHERE l.leasedUntil <= :now OR l.leasedUntil > :until
            """;

    /** One row: a send that is watched already stays as it is. */
    private static final String WATCH = """
            INSERT INTO outbox_send (notification_id, distributed_at, next_at) VALUES (:send, :now, :now)
            ON CONFLICT DO NOTHING
            """;

    /** One row: of a table that has no entity here. */
    private static final String CONSUMER =
            "SELECT consumer_id FROM notification WHERE id = :send AND consumer_id IS NOT NULL";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    IdRepository ids;

    @Inject
    Clock clock;

    public void add(OutboxEvent event) {
        entityManager.persist(event);
    }

    public void watch(long sendId, Instant now) {
        entityManager
                .createNativeQuery(WATCH)
                .setParameter("send", sendId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The application that a send is from; nothing if it is the hub's own. */
    public OptionalLong consumerOf(long sendId) {
        return Rows.of(entityManager.createNativeQuery(CONSUMER, Long.class).setParameter("send", sendId), Long.class)
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isEmpty() {
        return (Boolean)
                entityManager.createNativeQuery(IS_EMPTY, Boolean.class).getSingleResult();
    }

    /**
     * Takes what happened first, for a minute in which no other node does. The piece says whether the broker may have it; from
     * now on it may.
     *
     * @return empty while another node tells
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<OutboxPiece> lease() {
        long holder = ids.next();
        Instant now = clock.instant();
        int leased = entityManager
                .createQuery(LEASE_ALL)
                .setParameter("holder", holder)
                .setParameter("until", now.plus(LEASE))
                .setParameter("now", now)
                .executeUpdate();
        return leased == 0 ? Optional.empty() : Optional.of(new OutboxPiece(holder, take()));
    }

    private List<OutboxEvent> take() {
        List<OutboxEvent> events = entityManager
                .createQuery("SELECT e FROM OutboxEvent e ORDER BY e.id", OutboxEvent.class)
                .setMaxResults(PIECE)
                .getResultList();
        entityManager.clear();
        if (!events.isEmpty()) {
            entityManager
                    .createQuery("UPDATE OutboxEvent e SET e.tried = true WHERE e.id IN :ids AND e.tried = false")
                    .setParameter("ids", idsOf(events))
                    .executeUpdate();
        }
        return events;
    }

    /** Removes what has been told. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remove(List<OutboxEvent> told) {
        entityManager
                .createQuery("DELETE FROM OutboxEvent e WHERE e.id IN :ids")
                .setParameter("ids", idsOf(told))
                .executeUpdate();
    }

    /** Lets another node tell what comes next, whatever time it is there. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void release(long holder) {
        entityManager
                .createQuery("UPDATE OutboxLease l SET l.leasedUntil = :free WHERE l.holder = :holder")
                .setParameter("free", Instant.EPOCH)
                .setParameter("holder", holder)
                .executeUpdate();
    }

    /**
     * Removes what happened before a moment and could not be told.
     *
     * @return how many, at most {@value #PIECE}
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int purge(Instant before) {
        return entityManager
                .createNativeQuery("""
                        DELETE FROM outbox WHERE id IN (
                          SELECT id FROM (SELECT id, happened_at FROM outbox ORDER BY id LIMIT :size) AS oldest
                          WHERE happened_at < :before)
                        """)
                .setParameter("size", PIECE)
                .setParameter("before", before)
                .executeUpdate();
    }

    private static List<Long> idsOf(List<OutboxEvent> events) {
        return events.stream().map(event -> event.id).toList();
    }
}
