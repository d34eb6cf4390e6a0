package org.hejnal.contactpoint;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows where people are reached. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ContactPointService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ConfirmationRepository confirmations;

    @Inject
    Clock clock;

    /**
     * Finds where to send what opens a person's account: the directory's address, or an own one that has been confirmed for
     * {@link ContactPointPolicy#TRUSTED_AFTER}. The preferred one comes first; empty if there is none.
     */
    public Optional<ContactPointView> findTrusted(long accountId, String channelId) {
        return ContactPointPolicy.findTrusted(
                list(accountId).stream()
                        .filter(point -> point.channelId().equals(channelId))
                        .toList(),
                clock.instant());
    }

    /**
     * Returns an address, one that waits to be confirmed too.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such address
     */
    public ContactPointView get(long id) {
        return Optional.ofNullable(entityManager.find(ContactPoint.class, id))
                .map(ContactPoint::view)
                .or(() -> confirmations.findUnconfirmed(id))
                .orElseThrow(() -> ContactPointRepository.unknown(id));
    }

    /** Returns all addresses of a person, with those that wait to be confirmed, by channel and then the oldest first. */
    public List<ContactPointView> listWithUnconfirmed(long accountId) {
        return Stream.concat(list(accountId).stream(), confirmations.listUnconfirmed(accountId).stream())
                .sorted(Comparator.comparing(ContactPointView::channelId).thenComparing(ContactPointView::id))
                .toList();
    }

    /** Returns the confirmed addresses of a person, those out of use too, by channel and then the oldest first. */
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

    /** Why nothing is sent to a person on a channel whose addresses are all retired: what was said of the last one. */
    public Optional<String> findRetiredReason(long accountId, String channelId) {
        return list(accountId).stream()
                .filter(point -> point.channelId().equals(channelId))
                .filter(point -> point.retiredAt().isPresent())
                .max(Comparator.comparing(point -> point.retiredAt().orElseThrow()))
                .flatMap(ContactPointView::retiredReason);
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
