package org.hejnal.circle.invitation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hejnal.circle.CircleField;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.CircleObject;
import org.hejnal.circle.CircleRole;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.MembershipService;
import org.hejnal.circle.NoticeAllowanceService;
import org.hejnal.circle.Texts;
import org.hejnal.directory.AccountLockService;
import org.hejnal.platform.ForbiddenObjectException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.UnknownObjectException;

/**
 * Asks people into circles. Owners invite; only who accepts is in the circle, seen by it and told what happens there. Until
 * then all that comes to somebody is one notice of the invitation.
 */
@Stateless
public class InvitationService {
    /** How many invitations of a circle there can be that nobody has accepted and that have not expired. */
    public static final int MAX_OF_CIRCLE = 100;

    /**
     * How many invitations somebody can have that they have not answered. Those that were taken back count for the one who
     * invited, so that nobody is told again and again.
     */
    public static final int MAX_OF_PERSON = 20;

    /** How many days an invitation can be accepted. */
    public static final int DAYS = 30;

    @Inject
    InvitationRepository invitations;

    @Inject
    InvitationNoticeService notices;

    @Inject
    MembershipService memberships;

    @Inject
    CircleService circles;

    @Inject
    AccountLockService accounts;

    @Inject
    CircleLedgerService ledger;

    @Inject
    NoticeAllowanceService allowance;

    /**
     * Invites somebody and tells them, once. An account that does not exist is invited like any other. One that was taken
     * back is opened again quietly; who has said no is not asked again until {@value #DAYS} days after they were asked.
     *
     * @param actorId an owner
     * @throws UnknownObjectException if there is no such circle for the actor
     * @throws ForbiddenObjectException if the actor does not own the circle
     * @throws InvalidValueException if the account is in it or invited already, or there are too many invitations
     * @throws TooManyRequestsException if the actor has told others too often within the hour
     */
    public void invite(long actorId, long circleId, long accountId, CircleRole role) {
        ledger.lockForOwner(circleId, actorId);
        if (circles.findRole(circleId, accountId).isPresent()) {
            throw Texts.refusal(CircleField.PERSON, "The person is in the circle already.");
        }
        boolean isSomebody = accounts.lock(accountId);
        invitations.purge(circleId);
        if (invitations.reopen(actorId, circleId, accountId, role)) {
            return;
        }
        if (!invitations.add(actorId, circleId, accountId, role)) {
            throw Texts.refusal(
                    CircleField.PERSON, "The person has been invited already, or there are too many invitations.");
        }
        requireAllowance(actorId);
        if (isSomebody) {
            notices.tell(circleId, accountId);
        }
    }

    /**
     * Takes an invitation back.
     *
     * @param actorId an owner
     * @throws UnknownObjectException if there is no such circle for the actor, or no such invitation
     * @throws ForbiddenObjectException if the actor does not own the circle
     */
    public void withdraw(long actorId, long circleId, long accountId) {
        ledger.lockForOwner(circleId, actorId);
        if (!invitations.close(circleId, accountId, InvitationState.WITHDRAWN)) {
            throw new UnknownObjectException(CircleObject.INVITATION, Long.toString(accountId));
        }
    }

    /**
     * Comes into a circle.
     *
     * @throws UnknownObjectException if they are not invited, or not any more
     * @throws InvalidValueException if the circle or the person has no room
     */
    public void accept(long accountId, long circleId) {
        // Nobody waits for a circle, or learns of one, who is not invited into it.
        if (!invitations.isPending(circleId, accountId)) {
            throw unknown(circleId);
        }
        ledger.lock(circleId);
        CircleRole role = invitations.take(circleId, accountId).orElseThrow(() -> unknown(circleId));
        memberships.admit(circleId, accountId, role);
    }

    /** @throws UnknownObjectException if they are not invited, or not any more */
    public void decline(long accountId, long circleId) {
        if (!invitations.close(circleId, accountId, InvitationState.DECLINED)) {
            throw unknown(circleId);
        }
    }

    /** What somebody has not answered, the oldest first. */
    public List<InvitationView> listIncoming(long accountId) {
        return invitations.listOfPerson(accountId);
    }

    /**
     * What nobody has answered of a circle's invitations, the oldest first.
     *
     * @param actorId an owner
     * @throws UnknownObjectException if there is no such circle for the actor
     * @throws ForbiddenObjectException if the actor does not own the circle
     */
    public List<InvitationView> listSent(long actorId, long circleId) {
        circles.requireOwner(circleId, actorId);
        return invitations.listOfCircle(circleId);
    }

    /** Whether anybody is told or not: otherwise it would show which accounts there are. */
    private void requireAllowance(long actorId) {
        if (!allowance.take(actorId)) {
            throw new TooManyRequestsException(
                    "Others were told of " + NoticeAllowanceService.MAX_PER_HOUR + " of your doings within an hour.",
                    NoticeAllowanceService.HOUR);
        }
    }

    private static UnknownObjectException unknown(long circleId) {
        return new UnknownObjectException(CircleObject.INVITATION, Long.toString(circleId));
    }
}
