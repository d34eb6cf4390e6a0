package org.hejnal.circle;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.hejnal.directory.AccountLockService;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.directory.erasure.PersonErasing;
import org.hejnal.platform.ForbiddenObjectException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.UnknownObjectException;

/** Who comes into circles and leaves them. Everybody may leave, but an owner stays in each circle. */
@Stateless
public class MembershipService {
    private static final String ADD = """
            INSERT INTO circle_member (circle_id, account_id, is_owner, is_default, joined_at)
            SELECT :circle, a.id, :owner, NOT EXISTS (SELECT 1 FROM circle_member WHERE account_id = a.id AND is_default),
              :now
            FROM account a
            WHERE a.id = :account
              AND (SELECT count(*) FROM circle_member WHERE circle_id = :circle) < :members
              AND (SELECT count(*) FROM circle_member WHERE account_id = :account) < :circles
            ON CONFLICT DO NOTHING
            """;
    private static final String REMOVE = """
            DELETE FROM circle_member AS m WHERE m.circle_id = :circle AND m.account_id = :account
              AND (NOT m.is_owner OR EXISTS (
                SELECT 1 FROM circle_member o WHERE o.circle_id = :circle AND o.is_owner AND o.account_id <> :account))
            """;

    private static final String LONELY = """
            SELECT c.circle_id FROM circle_member c WHERE c.account_id = :account
              AND NOT EXISTS (
                SELECT 1 FROM circle_member o WHERE o.circle_id = c.circle_id AND o.account_id <> :account)
            """;
    private static final String HAND_OVER = """
            UPDATE circle_member AS m SET is_owner = true
            FROM (
              SELECT DISTINCT ON (o.circle_id) o.circle_id, o.account_id
              FROM circle_member own JOIN circle_member o ON o.circle_id = own.circle_id AND o.account_id <> :account
              WHERE own.account_id = :account AND own.is_owner AND NOT EXISTS (
                SELECT 1 FROM circle_member x
                WHERE x.circle_id = own.circle_id AND x.is_owner AND x.account_id <> :account)
              ORDER BY o.circle_id, o.joined_at, o.account_id) AS heir
            WHERE (m.circle_id, m.account_id) = (heir.circle_id, heir.account_id)
            """;
    private static final String LEAVE = "DELETE FROM circle_member WHERE account_id = :account";
    private static final String FORGET_INVITATIONS = "DELETE FROM circle_invitation WHERE account_id = :account";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CircleService circles;

    @Inject
    CircleLedgerService ledger;

    @Inject
    AccountLockService accounts;

    @Inject
    Event<MemberJoined> joined;

    @Inject
    Event<MemberLeft> left;

    @Inject
    Event<CircleEnding> ending;

    @Inject
    Clock clock;

    /**
     * Takes somebody into a circle who has agreed to it. The transaction holds the circle's row.
     *
     * @throws UnknownObjectException if there is no such account
     * @throws InvalidValueException if the account is in it already, or one of them is in as many as can be
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void admit(long circleId, long accountId, CircleRole role) {
        if (!accounts.lock(accountId)) {
            throw new UnknownObjectException(DirectoryObject.PERSON, Long.toString(accountId));
        }
        int added = entityManager
                .createNativeQuery(ADD)
                .setParameter("circle", circleId)
                .setParameter("account", accountId)
                .setParameter("owner", role == CircleRole.OWNER)
                .setParameter("now", clock.instant())
                .setParameter("members", CircleService.MAX_MEMBERS)
                .setParameter("circles", CircleService.MAX_CIRCLES)
                .executeUpdate();
        if (added == 0) {
            throw Texts.refusal(CircleField.CIRCLE, "The person is in the circle already, or there is no room.");
        }
        joined.fire(new MemberJoined(circleId, accountId));
    }

    /**
     * Takes somebody out of all their circles who is being erased. A circle that has nobody else goes with all that is in
     * it; one that nobody else owns is owned by whoever has been in it for longest.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void onErasing(@Observes @Priority(PersonErasing.LOCKS) PersonErasing event) {
        long account = event.accountId();
        List<Long> own =
                circles.listOf(account).stream().map(CircleView::id).sorted().toList();
        own.forEach(ledger::lock);
        own.forEach(circle -> left.fire(new MemberLeft(circle, account)));
        end(account);
        for (String step : List.of(HAND_OVER, LEAVE, FORGET_INVITATIONS)) {
            entityManager
                    .createNativeQuery(step)
                    .setParameter("account", account)
                    .executeUpdate();
        }
    }

    private void end(long account) {
        List<?> lonely = entityManager
                .createNativeQuery(LONELY, Long.class)
                .setParameter("account", account)
                .getResultList();
        lonely.forEach(circle -> ending.fire(new CircleEnding((Long) circle)));
        entityManager
                .createQuery("DELETE FROM Circle c WHERE c.id IN :lonely")
                .setParameter("lonely", lonely)
                .executeUpdate();
    }

    /**
     * Takes somebody out of a circle.
     *
     * @param actorId an owner, or the one who leaves
     * @throws UnknownObjectException if there is no such circle for the actor, or the account is not in it
     * @throws ForbiddenObjectException if the actor does not own the circle
     * @throws InvalidValueException if nobody would own the circle
     */
    public void remove(long actorId, long circleId, long accountId) {
        if (actorId == accountId) {
            ledger.lockForMember(circleId, actorId);
        } else {
            ledger.lockForOwner(circleId, actorId);
        }
        if (circles.findRole(circleId, accountId).isEmpty()) {
            throw new UnknownObjectException(DirectoryObject.PERSON, Long.toString(accountId));
        }
        left.fire(new MemberLeft(circleId, accountId));
        int removed = entityManager
                .createNativeQuery(REMOVE)
                .setParameter("circle", circleId)
                .setParameter("account", accountId)
                .executeUpdate();
        if (removed == 0) {
            throw Texts.refusal(CircleField.PERSON, "A circle needs somebody who owns it.");
        }
    }
}
