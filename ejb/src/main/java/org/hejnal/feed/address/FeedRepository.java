package org.hejnal.feed.address;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hejnal.circle.OwnedId;

/** The rows of secret addresses, and what tells whether a calendar has changed. */
@Singleton
class FeedRepository {
    private static final String VERSION = """
            SELECT COALESCE(string_agg(c.id || ':' || c.last_change, ' ' ORDER BY c.id), '')
            FROM circle_member m JOIN circle c ON c.id = m.circle_id WHERE m.account_id = :account
            """;
    private static final String PLACES = """
            SELECT p.circle_id, p.number, p.name
            FROM circle_member m JOIN place p ON p.circle_id = m.circle_id WHERE m.account_id = :account
            """;

    private static final String OWNER = """
            SELECT new org.hejnal.feed.address.FeedOwner(f.accountId, CASE WHEN f.revokedAt IS NULL THEN false ELSE true END)
            FROM CalendarFeed f WHERE f.tokenHash = :hash
            """;
    private static final String SEALED = """
            SELECT new org.hejnal.feed.address.SealedSecret(f.tokenHash, f.sealedToken)
            FROM CalendarFeed f WHERE f.accountId = :account AND f.revokedAt IS NULL
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Whose address it is, or was. */
    Optional<FeedOwner> find(String tokenHash) {
        return entityManager
                .createQuery(OWNER, FeedOwner.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** The sealed secret of the address that somebody has now, by its hash. */
    Optional<SealedSecret> findSealed(long accountId) {
        return entityManager
                .createQuery(SEALED, SealedSecret.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** How many addresses somebody has got since an instant. */
    long countSince(long accountId, Instant since) {
        return entityManager
                .createQuery(
                        "SELECT count(f) FROM CalendarFeed f WHERE f.accountId = :account AND f.createdAt > :since",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .getSingleResult();
    }

    void add(String tokenHash, long accountId, String sealed, Instant now) {
        entityManager.persist(new CalendarFeed(tokenHash, accountId, sealed, now));
        entityManager.flush();
    }

    /** @return whether there was one */
    boolean revoke(long accountId, Instant now) {
        return entityManager
                        .createQuery("""
                                UPDATE CalendarFeed f SET f.revokedAt = :now, f.sealedToken = NULL
                                WHERE f.accountId = :account AND f.revokedAt IS NULL
                                """)
                        .setParameter("account", accountId)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    /** Changes with whatever changes in the calendars of somebody's circles. */
    String version(long accountId) {
        return (String) entityManager
                .createNativeQuery(VERSION, String.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** Returns the names of the places in a person's circles. */
    Map<OwnedId, String> placeNames(long accountId) {
        List<?> rows = entityManager
                .createNativeQuery(PLACES, PlaceRow.class)
                .setParameter("account", accountId)
                .getResultList();
        return rows.stream()
                .map(PlaceRow.class::cast)
                .collect(Collectors.toMap(row -> new OwnedId(row.circle(), row.number()), PlaceRow::name));
    }

    record PlaceRow(long circle, long number, String name) {}
}
