package org.hejnal.contactpoint;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.Sha256;

/** Keeps the addresses that wait to be confirmed, and counts guesses and what was sent. */
@Stateless
public class ConfirmationRepository {
    private static final int PURGED_AT_ONCE = 1000;

    /** One row: the attempt is taken and the hash is read in one statement, so that guesses are counted one by one. */
    private static final String TAKE_ATTEMPT = """
            UPDATE contact_point_confirmation SET attempts = attempts + 1
            WHERE id = :id AND account_id = :account AND expires_at > :now AND attempts < :most
            RETURNING code_hash
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    IdRepository ids;

    @Inject
    Clock clock;

    /**
     * Takes one of the attempts that a code has left. It is committed before the code is looked at.
     *
     * @return the hash to compare with; nothing if there is no such code, or it takes no attempts any more
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<String> takeAttempt(long accountId, long id) {
        List<?> hashes = entityManager
                .createNativeQuery(TAKE_ATTEMPT, String.class)
                .setParameter("id", id)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .setParameter("most", ContactPointPolicy.MAX_ATTEMPTS)
                .getResultList();
        return hashes.stream().map(String.class::cast).findFirst();
    }

    public Optional<ContactPointConfirmation> find(long id) {
        return Optional.ofNullable(entityManager.find(ContactPointConfirmation.class, id));
    }

    public Optional<ContactPointConfirmation> findByToken(String token) {
        return entityManager
                .createQuery(
                        "SELECT c FROM ContactPointConfirmation c WHERE c.tokenHash = :hash",
                        ContactPointConfirmation.class)
                .setParameter("hash", Sha256.ofText(token))
                .getResultStream()
                .findFirst();
    }

    /** The same, which nobody else completes until the transaction ends. */
    public Optional<ContactPointConfirmation> lock(ConfirmationProof proof) {
        return Optional.ofNullable(
                        entityManager.find(ContactPointConfirmation.class, proof.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.proof().equals(proof));
    }

    /** Finds an address that was never confirmed; one that is to be revived is no such. */
    public Optional<ContactPointView> findUnconfirmed(long id) {
        return find(id).filter(found -> entityManager.find(ContactPoint.class, id) == null)
                .map(ContactPointConfirmation::view);
    }

    /** Addresses of a person that were never confirmed, the oldest first. */
    public List<ContactPointView> listUnconfirmed(long accountId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM ContactPointConfirmation c WHERE c.accountId = :account"
                                + " AND NOT EXISTS (SELECT 1 FROM ContactPoint p WHERE p.id = c.id) ORDER BY c.id",
                        ContactPointConfirmation.class)
                .setParameter("account", accountId)
                .getResultStream()
                .map(ContactPointConfirmation::view)
                .toList();
    }

    public void add(ContactPointConfirmation confirmation) {
        entityManager.persist(confirmation);
    }

    /** Makes the code and the link of an address void. */
    public void forget(long id) {
        find(id).ifPresent(entityManager::remove);
    }

    /** Makes what was sent for the same address under another id void: the directory has changed it and changed it back. */
    public void forgetOthers(ContactPointView point) {
        entityManager
                .createQuery("DELETE FROM ContactPointConfirmation c WHERE c.accountId = :account"
                        + " AND c.channelId = :channel AND c.address = :address AND c.id <> :id")
                .setParameter("account", point.accountId())
                .setParameter("channel", point.channelId())
                .setParameter("address", point.address())
                .setParameter("id", point.id())
                .executeUpdate();
    }

    /** When confirmations were sent to a person since then, the oldest first. */
    public List<Instant> listSentTo(long accountId, Instant since) {
        return listSent("m.accountId = :of", accountId, since);
    }

    /** When confirmations were sent to an address since then, whoever has entered it, the oldest first. */
    public List<Instant> listSentTo(String addressHash, Instant since) {
        return listSent("m.addressHash = :of", addressHash, since);
    }

    private List<Instant> listSent(String condition, Object of, Instant since) {
        return entityManager
                .createQuery(
                        "SELECT m.sentAt FROM ContactPointMail m WHERE " + condition
                                + " AND m.sentAt > :since ORDER BY m.sentAt",
                        Instant.class)
                .setParameter("of", of)
                .setParameter("since", since)
                .getResultList();
    }

    public void countSent(long accountId, String addressHash) {
        entityManager.persist(new ContactPointMail(ids.next(), accountId, addressHash, clock.instant()));
    }

    /** Forgets what is over, a bounded number at a time. */
    public void purge() {
        Instant now = clock.instant();
        entityManager
                .createNativeQuery("""
                        DELETE FROM contact_point_confirmation WHERE id IN (
                          SELECT id FROM contact_point_confirmation WHERE expires_at <= :oldest
                          ORDER BY expires_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter("oldest", now.minus(ContactPointPolicy.KEPT))
                .setParameter("most", PURGED_AT_ONCE)
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        DELETE FROM contact_point_mail WHERE id IN (
                          SELECT id FROM contact_point_mail WHERE sent_at <= :counted
                          ORDER BY sent_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter("counted", now.minus(ContactPointPolicy.DAY))
                .setParameter("most", PURGED_AT_ONCE)
                .executeUpdate();
    }
}
