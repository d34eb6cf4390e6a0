package org.hejnal.circle;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps one person from filling the inboxes and mailboxes of all who share a circle with them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NoticeAllowanceService {
    /** Of how many of one person's doings others are told within an hour, in all circles together. */
    public static final int MAX_PER_HOUR = 100;

    /** How long the hour is that {@value #MAX_PER_HOUR} are counted in. */
    public static final Duration HOUR = Duration.ofHours(1);

    // One row: to look at the count and to raise it is one statement, so that doings at the same time are all counted.
    /** Stops at the limit, so that who goes on does not write for nothing. */
    private static final String TAKE = """
            INSERT INTO notice_allowance AS a (account_id, began_at, told) VALUES (:account, :now, 1)
            ON CONFLICT (account_id) DO UPDATE
            SET began_at = CASE WHEN a.began_at > :anHourAgo THEN a.began_at ELSE EXCLUDED.began_at END,
              told = CASE WHEN a.began_at > :anHourAgo THEN a.told + 1 ELSE 1 END
            WHERE a.told < :most OR a.began_at <= :anHourAgo
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Takes one from what somebody may tell others. Given back if the transaction is.
     *
     * @return false if nothing is left of it for now
     */
    public boolean take(long accountId) {
        Instant now = clock.instant();
        return entityManager
                        .createNativeQuery(TAKE)
                        .setParameter("account", accountId)
                        .setParameter("now", now)
                        .setParameter("anHourAgo", now.minus(HOUR))
                        .setParameter("most", MAX_PER_HOUR)
                        .executeUpdate()
                == 1;
    }
}
