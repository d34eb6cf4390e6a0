package org.hejnal.contactpoint;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows where people are reached. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ContactPointService {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * Returns the address that a channel uses for a person, in the channel's own form, for example {@code
     * anna@example.edu} for {@code email}; empty for a person or a channel that has none.
     */
    public Optional<String> findAddress(long accountId, String channelId) {
        return entityManager
                .createQuery(
                        "SELECT c.address FROM ContactPoint c"
                                + " WHERE c.accountId = :account AND c.channelId = :channel AND c.preferred",
                        String.class)
                .setParameter("account", accountId)
                .setParameter("channel", channelId)
                .getResultStream()
                .findFirst();
    }

    /** Whether the address that a channel uses for a person is one that the directory has; false if there is none. */
    public boolean isDirectorys(long accountId, String channelId) {
        return !entityManager
                .createQuery(
                        "SELECT c.id FROM ContactPoint c WHERE c.accountId = :account AND c.channelId = :channel"
                                + " AND c.preferred AND c.origin = 'directory'",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("channel", channelId)
                .getResultList()
                .isEmpty();
    }

    /** Returns all addresses of a person, those out of use too, by channel and then the oldest first. */
    public List<ContactPointView> list(long accountId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM ContactPoint c WHERE c.accountId = :account ORDER BY c.channelId, c.id",
                        ContactPoint.class)
                .setParameter("account", accountId)
                .getResultStream()
                .map(ContactPoint::view)
                .toList();
    }

    /** Tells on which channels a person has addresses, and whether one of them is in use; others are not in the map. */
    public Map<String, Reachability> reachabilityOf(long accountId) {
        Map<String, Reachability> channels = new HashMap<>();
        list(accountId)
                .forEach(point -> channels.merge(
                        point.channelId(),
                        point.isPreferred() ? Reachability.REACHABLE : Reachability.RETIRED,
                        (one, other) -> one == Reachability.REACHABLE ? one : other));
        return channels;
    }
}
