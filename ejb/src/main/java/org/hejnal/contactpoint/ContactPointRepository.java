package org.hejnal.contactpoint;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.UnknownObjectException;

/** Finds addresses to change them. A channel's are locked in one order, so that of two changes the second sees the first. */
@Singleton
class ContactPointRepository {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * Locks an address, with all others of its person and channel.
     *
     * @throws UnknownObjectException if there is no such address
     */
    ContactPoint lock(long id) {
        ContactPoint found =
                Optional.ofNullable(entityManager.find(ContactPoint.class, id)).orElseThrow(() -> unknown(id));
        // It may have been changed, or taken away, while this waited for the lock.
        if (!lockAll(found.view().accountId(), found.view().channelId()).contains(found)) {
            throw unknown(id);
        }
        entityManager.refresh(found);
        return found;
    }

    /** Locks the addresses of a person on a channel. */
    List<ContactPoint> lockAll(long accountId, String channelId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM ContactPoint c WHERE c.accountId = :account AND c.channelId = :channel ORDER BY"
                                + " c.id",
                        ContactPoint.class)
                .setParameter("account", accountId)
                .setParameter("channel", channelId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(ContactPoint point) {
        entityManager.persist(point);
        entityManager.flush();
    }

    void remove(ContactPoint point) {
        entityManager.remove(point);
        entityManager.flush();
    }

    /** Writes what was changed: the database lets no two addresses of a channel be preferred at any moment. */
    void flush() {
        entityManager.flush();
    }

    /** Lets the oldest address in use be preferred if none is. */
    void preferOne(ContactPointView of) {
        List<ContactPoint> usable = lockAll(of.accountId(), of.channelId()).stream()
                .filter(point -> !point.isRetired())
                .toList();
        if (usable.stream().noneMatch(ContactPoint::isPreferred)) {
            usable.stream().findFirst().ifPresent(ContactPoint::prefer);
        }
    }

    static UnknownObjectException unknown(long id) {
        return new UnknownObjectException(ContactPointObject.CONTACT_POINT, Long.toString(id));
    }
}
