package org.hejnal.contactpoint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.audit.AuditMask;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.UnknownObjectException;

/** Takes addresses out of use and back. Who may do it is for the caller to decide. */
@Stateless
public class ContactPointEditService {
    /** Characters of a reason. */
    public static final int MAX_REASON = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AuditService audit;

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
        ContactPoint point = lock(id);
        boolean isChanged = !point.isRetired();
        if (isChanged) {
            point.retire(clock.instant(), reason);
            // Before another one is preferred: the database lets no two be so at any moment.
            entityManager.flush();
            preferOne(point.view());
            record(initiator, "contact_point.retire", point, false, Map.of("reason", AuditMask.text(reason)));
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
        ContactPoint point = lock(id);
        boolean isChanged = point.isRetired();
        if (isChanged) {
            point.revive();
            entityManager.flush();
            preferOne(point.view());
            record(initiator, "contact_point.revive", point, true, Map.of());
        }
        return new ContactPointChange(point.view(), isChanged);
    }

    private void preferOne(ContactPointView of) {
        List<ContactPoint> usable =
                listOfChannel(of).stream().filter(point -> !point.isRetired()).toList();
        if (usable.stream().noneMatch(ContactPoint::isPreferred)) {
            usable.stream().findFirst().ifPresent(ContactPoint::prefer);
        }
    }

    /** Locks all addresses of the person on the channel, in one order, so that of two changes the second sees the first. */
    private ContactPoint lock(long id) {
        ContactPoint found = entityManager.find(ContactPoint.class, id);
        if (found == null) {
            throw unknown(id);
        }
        // It may have been changed, or taken away, while this waited for the lock.
        List<ContactPoint> locked = listOfChannel(found.view());
        if (!locked.contains(found)) {
            throw unknown(id);
        }
        entityManager.refresh(found);
        return found;
    }

    private List<ContactPoint> listOfChannel(ContactPointView of) {
        return entityManager
                .createQuery(
                        "SELECT c FROM ContactPoint c WHERE c.accountId = :account AND c.channelId = :channel ORDER BY"
                                + " c.id",
                        ContactPoint.class)
                .setParameter("account", of.accountId())
                .setParameter("channel", of.channelId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static UnknownObjectException unknown(long id) {
        return new UnknownObjectException(ContactPointObject.CONTACT_POINT, Long.toString(id));
    }

    private void record(
            Initiator initiator, String action, ContactPoint point, boolean wasRetired, Map<String, String> more) {
        ContactPointView view = point.view();
        String address = AuditMask.email(view.address());
        Map<String, Object> after = new LinkedHashMap<>(more);
        after.put("address", address);
        after.put("is_retired", !wasRetired);
        audit.record(
                initiator,
                new AuditedAct(
                        action,
                        "contact_point",
                        Long.toString(view.id()),
                        OptionalLong.of(view.accountId()),
                        Map.of("address", address, "is_retired", wasRetired),
                        after));
    }
}
