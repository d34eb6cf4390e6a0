package org.hejnal.circle.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.circle.CircleRole;
import org.jspecify.annotations.Nullable;

/** The rows of invitations. */
@Singleton
class InvitationRepository {
    private static final String PENDING =
            "i.key.circleId = :circle AND i.key.accountId = :account AND i.state = :pending AND i.expiresAt > :now";

    private static final String TAKE = """
            DELETE FROM circle_invitation
            WHERE circle_id = :circle AND account_id = :account AND state = 'PENDING' AND expires_at > :now
            RETURNING is_owner
            """;

    /**
     * Nobody sees, or can end, what was taken back from them. So it counts for whoever invites them, and for the circle, and
     * keeps nobody else from inviting them.
     */
    private static final String PERSON_HAS_ROOM = """
            (SELECT count(*) FROM circle_invitation
              WHERE account_id = :account AND circle_id <> :circle AND expires_at > :now
                AND (state = 'PENDING' OR state = 'WITHDRAWN' AND inviter_id = :inviter)) < :ofPerson
            """;

    private static final String ADD = """
            INSERT INTO circle_invitation (circle_id, account_id, is_owner, inviter_id, created_at, expires_at)
            SELECT :circle, :account, :owner, :inviter, :now, :expires
            WHERE (SELECT count(*) FROM circle_invitation WHERE circle_id = :circle) < :ofCircle
              AND\s""" + PERSON_HAS_ROOM + " ON CONFLICT DO NOTHING";
    /** One row: whether there is room is judged where it is taken. */
    private static final String REOPEN = """
            UPDATE circle_invitation SET state = 'PENDING', is_owner = :owner, inviter_id = :inviter
            WHERE circle_id = :circle AND account_id = :account AND state = 'WITHDRAWN' AND\s""" + PERSON_HAS_ROOM;

    private static final String LIST = """
            SELECT i.circle_id, c.name, i.account_id, i.is_owner, a.first_name || ' ' || a.last_name AS inviter,
              i.created_at, i.expires_at
            FROM circle_invitation i JOIN circle c ON c.id = i.circle_id LEFT JOIN account a ON a.id = i.inviter_id
            WHERE i.%s = :id AND i.state = 'PENDING' AND i.expires_at > :now
            ORDER BY i.created_at, i.circle_id, i.account_id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Deletes what has expired. The transaction holds the circle's row. */
    void purge(long circleId) {
        entityManager
                .createQuery("DELETE FROM Invitation i WHERE i.key.circleId = :circle AND i.expiresAt <= :now")
                .setParameter("circle", circleId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** @return false if there is one already, or no room */
    boolean add(long inviterId, long circleId, long accountId, CircleRole role) {
        Instant now = clock.instant();
        return offer(ADD, inviterId, role, new Target(circleId, accountId, now))
                        .setParameter("expires", now.plus(Duration.ofDays(InvitationService.DAYS)))
                        .setParameter("ofCircle", InvitationService.MAX_OF_CIRCLE)
                        .executeUpdate()
                == 1;
    }

    /** @return false if none was taken back, or the person has no room */
    boolean reopen(long inviterId, long circleId, long accountId, CircleRole role) {
        return offer(REOPEN, inviterId, role, new Target(circleId, accountId, clock.instant()))
                        .executeUpdate()
                == 1;
    }

    boolean isPending(long circleId, long accountId) {
        return !pending("SELECT i.state FROM Invitation i WHERE ", circleId, accountId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Ends one that waits for an answer.
     *
     * @return false if there is none
     */
    boolean close(long circleId, long accountId, InvitationState state) {
        return pending("UPDATE Invitation i SET i.state = :state WHERE ", circleId, accountId)
                        .setParameter("state", state)
                        .executeUpdate()
                == 1;
    }

    /** Takes one away to be accepted. */
    Optional<CircleRole> take(long circleId, long accountId) {
        // One row: to take it and to read what it says is one statement, so that nobody accepts it twice.
        List<?> roles = entityManager
                .createNativeQuery(TAKE, Boolean.class)
                .setParameter("circle", circleId)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .getResultList();
        return roles.stream().map(isOwner -> CircleRole.of((Boolean) isOwner)).findFirst();
    }

    List<InvitationView> listOfPerson(long accountId) {
        return list("account_id", accountId);
    }

    List<InvitationView> listOfCircle(long circleId) {
        return list("circle_id", circleId);
    }

    private record Target(long circleId, long accountId, Instant now) {}

    private Query offer(String sql, long inviterId, CircleRole role, Target target) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("circle", target.circleId())
                .setParameter("account", target.accountId())
                .setParameter("owner", role == CircleRole.OWNER)
                .setParameter("inviter", inviterId)
                .setParameter("now", target.now())
                .setParameter("ofPerson", InvitationService.MAX_OF_PERSON);
    }

    private Query pending(String sql, long circleId, long accountId) {
        return entityManager
                .createQuery(sql + PENDING)
                .setParameter("pending", InvitationState.PENDING)
                .setParameter("circle", circleId)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant());
    }

    private List<InvitationView> list(String column, long id) {
        List<?> rows = entityManager
                .createNativeQuery(LIST.formatted(column), InvitationRow.class)
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream().map(row -> ((InvitationRow) row).view()).toList();
    }

    record InvitationRow(
            long circleId,
            String name,
            long accountId,
            boolean isOwner,
            @Nullable String inviter,
            Instant createdAt,
            Instant expiresAt) {
        InvitationView view() {
            return new InvitationView(
                    circleId,
                    name,
                    accountId,
                    CircleRole.of(isOwner),
                    Optional.ofNullable(inviter),
                    createdAt,
                    expiresAt);
        }
    }
}
