package org.hejnal.password;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.directory.AccountLockService;
import org.hejnal.directory.signin.PasswordChanged;
import org.hejnal.directory.signin.PasswordService;
import org.hejnal.notification.AnnouncementService;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.Sha256;

/** Keeps links and requests for them. Each method is one transaction, or a part of its caller's. */
@Stateless
public class PasswordLinkRepository {
    private static final int PURGED_AT_ONCE = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountLockService accounts;

    @Inject
    PasswordService passwords;

    @Inject
    AnnouncementService announcements;

    @Inject
    IdRepository ids;

    @Inject
    Clock clock;

    /** Keeps a request, to be looked at in a moment. */
    public void ask(String identifier) {
        entities.persist(new PasswordRequest(ids.next(), identifier, clock.instant()));
    }

    /** Takes the oldest request out, unless another node is about it. */
    public Optional<String> takeRequest() {
        // One row: the oldest that nobody else has is found and taken at once.
        List<?> taken = entities.createNativeQuery("""
                        DELETE FROM password_request WHERE id = (
                          SELECT id FROM password_request ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING identifier
                        """, String.class).getResultList();
        return taken.stream().map(String.class::cast).findFirst();
    }

    /**
     * When links were sent to a person since then, the oldest first. Until the transaction ends, nobody else gets this
     * answer for the person.
     */
    public List<Instant> listSentExclusively(long accountId, Instant since) {
        accounts.lock(accountId);
        return entities.createQuery(
                        "SELECT l.createdAt FROM PasswordLink l WHERE l.accountId = :account AND l.createdAt > :since"
                                + " ORDER BY l.createdAt",
                        Instant.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .getResultList();
    }

    public void add(String token, long accountId, Instant expiresAt) {
        entities.persist(new PasswordLink(Sha256.ofText(token), accountId, clock.instant(), expiresAt));
    }

    /** Whose link it is; nothing if it has been used, has expired, or never was one. */
    public Optional<Long> findOwner(String token) {
        return Optional.ofNullable(entities.find(PasswordLink.class, Sha256.ofText(token)))
                .filter(this::isLive)
                .map(PasswordLink::accountId);
    }

    /** Sets the password of a link's owner, once; false if the link is worth nothing any more. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean use(String token, String hash, boolean endsTokens) {
        Optional<Long> owner = Optional.ofNullable(
                        entities.find(PasswordLink.class, Sha256.ofText(token), LockModeType.PESSIMISTIC_WRITE))
                .filter(this::isLive)
                .map(PasswordLink::accountId);
        owner.ifPresent(accountId -> passwords.set(accountId, hash, endsTokens));
        return owner.isPresent();
    }

    /** Sets a password that somebody has chosen who knows the former one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int set(long accountId, String hash, boolean endsTokens) {
        return passwords.set(accountId, hash, endsTokens);
    }

    /** All links of the person are void, and the person hears of it. */
    public void onPasswordChanged(@Observes PasswordChanged event) {
        entities.createQuery("UPDATE PasswordLink l SET l.expiresAt = :now"
                        + " WHERE l.accountId = :account AND l.expiresAt > :now")
                .setParameter("now", clock.instant())
                .setParameter("account", event.accountId())
                .executeUpdate();
        announcements.announce(PasswordMessage.changed(), List.of(event.accountId()));
    }

    /** Forgets what is over, a bounded number at a time. Links stay for as long as they count against the next ones. */
    public void purge() {
        Instant now = clock.instant();
        entities.createNativeQuery("""
                        DELETE FROM password_link WHERE token_hash IN (
                          SELECT token_hash FROM password_link WHERE expires_at <= :now AND created_at <= :counted
                          ORDER BY expires_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter("now", now)
                .setParameter("counted", now.minus(LinkPolicy.SENT_WINDOW))
                .setParameter("most", PURGED_AT_ONCE)
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM password_request WHERE requested_at <= :oldest")
                .setParameter("oldest", now.minus(LinkPolicy.PATIENCE))
                .executeUpdate();
    }

    private boolean isLive(PasswordLink link) {
        return link.expiresAt().isAfter(clock.instant());
    }
}
