package org.hejnal.contactpoint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.hejnal.audit.AuditMask;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.UnknownObjectException;

/** Changes addresses that are known. Who may do it is for the caller to decide. */
@Stateless
public class ContactPointEditService {
    /** Characters of a reason. */
    public static final int MAX_REASON = 500;

    @Inject
    ContactPointRepository points;

    @Inject
    ConfirmationRepository confirmations;

    @Inject
    ContactPointTrail trail;

    @Inject
    Clock clock;

    /**
     * Takes an address out of use: nothing is sent to it, and it stays to be seen. If it was the preferred one, the oldest
     * one of the channel that is in use takes its place. To retire one that is retired changes nothing, the reason neither.
     *
     * @param reason at most {@value #MAX_REASON} characters
     * @throws UnknownObjectException if there is no such address
     */
    public ContactPointChange retire(Initiator initiator, long id, String reason) {
        ContactPoint point = points.lock(id);
        boolean isChanged = !point.isRetired();
        if (isChanged) {
            point.retire(clock.instant(), reason);
            points.flush();
            points.preferOne(point.view());
            trail.record(
                    initiator,
                    "contact_point.retire",
                    point.view(),
                    "is_retired",
                    true,
                    Map.of("reason", AuditMask.text(reason)));
        }
        return new ContactPointChange(point.view(), isChanged);
    }

    /**
     * Takes an address back into use. It becomes the preferred one if the channel has no other. To revive one that is in
     * use changes nothing.
     *
     * @throws UnknownObjectException if there is no such address
     */
    public ContactPointChange revive(Initiator initiator, long id) {
        ContactPoint point = points.lock(id);
        boolean isChanged = point.isRetired();
        if (isChanged) {
            point.revive();
            points.flush();
            points.preferOne(point.view());
            trail.record(initiator, "contact_point.revive", point.view(), "is_retired", false, Map.of());
        }
        return new ContactPointChange(point.view(), isChanged);
    }

    /**
     * Has deliveries of a channel go to an address from now on, in place of another one. To prefer the preferred one changes
     * nothing.
     *
     * @throws UnknownObjectException if there is no such address
     * @throws InvalidStateException with {@link ContactPointReason#NOT_CONFIRMED} or {@link ContactPointReason#RETIRED}
     */
    public ContactPointView prefer(Initiator initiator, long id) {
        if (confirmations.findUnconfirmed(id).isPresent()) {
            throw refusal(ContactPointReason.NOT_CONFIRMED, "The contact point has not been confirmed.");
        }
        ContactPoint point = points.lock(id);
        if (point.isRetired()) {
            throw refusal(ContactPointReason.RETIRED, "The contact point is retired.");
        }
        if (!point.isPreferred()) {
            points.lockAll(point.view().accountId(), point.view().channelId()).forEach(ContactPoint::yieldPreference);
            points.flush();
            point.prefer();
            trail.record(initiator, "contact_point.prefer", point.view(), "is_preferred", true, Map.of());
        }
        return point.view();
    }

    /**
     * Forgets an address that a person has entered, whether it is confirmed or not. If it was the preferred one, the oldest
     * one of the channel that is in use takes its place.
     *
     * @throws UnknownObjectException if there is no such address
     * @throws InvalidStateException with {@link ContactPointReason#OF_DIRECTORY}
     */
    public void remove(Initiator initiator, long id) {
        Optional<ContactPointView> unconfirmed = confirmations.findUnconfirmed(id);
        ContactPointView removed = unconfirmed.orElseGet(() -> removeKnown(id));
        confirmations.forget(id);
        trail.recordGone(initiator, "contact_point.remove", removed);
    }

    private ContactPointView removeKnown(long id) {
        ContactPoint point = points.lock(id);
        if (!point.isOwn()) {
            throw refusal(
                    ContactPointReason.OF_DIRECTORY,
                    "The contact point is the directory's, which alone takes it away.");
        }
        points.remove(point);
        points.preferOne(point.view());
        return point.view();
    }

    private static InvalidStateException refusal(ContactPointReason reason, String message) {
        return new InvalidStateException(Optional.of(reason), message);
    }
}
