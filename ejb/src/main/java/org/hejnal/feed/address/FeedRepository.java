package org.hejnal.feed.address;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hejnal.circle.OwnedId;

/** The rows of secret addresses, and what tells whether a calendar has changed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FeedRepository {
    private static final String VERSION = """
            SELECT COALESCE(string_agg(c.id || ':' || c.last_change, ' ' ORDER BY c.id), '')
            FROM circle_member m JOIN circle c ON c.id = m.circle_id WHERE m.account_id = :account
            """;
    private static final String PLACES = """
            SELECT p.circle_id, p.number, p.name
            FROM circle_member m JOIN place p ON p.circle_id = m.circle_id WHERE m.account_id = :account
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Whose address it is, or was. */
    public Optional<FeedOwner> find(String tokenHash) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT account_id, revoked_at FROM calendar_feed WHERE token_hash = :hash", Tuple.class)
                .setParameter("hash", tokenHash)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new FeedOwner(
                        row.get("account_id", Number.class).longValue(), row.get("revoked_at", Instant.class) != null))
                .findFirst();
    }

    /** The sealed secret of the address that somebody has now, by its hash. */
    public Optional<Map.Entry<String, String>> findSealed(long accountId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        SELECT token_hash, sealed_token FROM calendar_feed
                        WHERE account_id = :account AND revoked_at IS NULL
                        """, Tuple.class)
                .setParameter("account", accountId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> Map.entry(row.get("token_hash", String.class), row.get("sealed_token", String.class)))
                .findFirst();
    }

    /** How many addresses somebody has got since an instant. */
    public long countSince(long accountId, Instant since) {
        return (Long) entityManager
                .createNativeQuery(
                        "SELECT count(*) FROM calendar_feed WHERE account_id = :account AND created_at > :since",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .getSingleResult();
    }

    public void add(String tokenHash, long accountId, String sealed, Instant now) {
        entityManager
                .createNativeQuery("""
                        INSERT INTO calendar_feed (token_hash, account_id, sealed_token, created_at)
                        VALUES (:hash, :account, :sealed, :now)
                        """)
                .setParameter("hash", tokenHash)
                .setParameter("account", accountId)
                .setParameter("sealed", sealed)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** @return whether there was one */
    public boolean revoke(long accountId, Instant now) {
        return entityManager
                        .createNativeQuery("""
                                UPDATE calendar_feed SET revoked_at = :now, sealed_token = NULL
                                WHERE account_id = :account AND revoked_at IS NULL
                                """)
                        .setParameter("account", accountId)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    /** Changes with whatever changes in the calendars of somebody's circles. */
    public String version(long accountId) {
        return (String) entityManager
                .createNativeQuery(VERSION, String.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** Returns the names of the places in a person's circles. */
    public Map<OwnedId, String> placeNames(long accountId) {
        List<?> rows = entityManager
                .createNativeQuery(PLACES, Tuple.class)
                .setParameter("account", accountId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> new OwnedId(
                                row.get("circle_id", Number.class).longValue(),
                                row.get("number", Number.class).longValue()),
                        row -> row.get("name", String.class)));
    }
}
