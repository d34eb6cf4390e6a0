package org.hejnal.contactpoint;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hejnal.audit.Initiator;

/** Learns which addresses fail, and takes those out of use that fail for good again and again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ContactPointFailureService {
    private static final String FORGIVE = """
            UPDATE ContactPoint c SET c.hardFailures = 0
            WHERE c.accountId = :account AND c.channelId = :channel AND c.address = :address AND c.hardFailures > 0
              AND (c.lastFailureKind <> :bounced OR c.lastFailureAt < :settled)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ContactPointRepository points;

    @Inject
    ContactPointEditService edits;

    @Inject
    Event<ContactPointRetired> retired;

    @Inject
    Clock clock;

    /**
     * Writes down that something could not be delivered to an address. The {@value ContactPointPolicy#MOST_FAILURES}th
     * failure for good in a row retires it. Nothing happens for an address that the person does not have, or no longer.
     *
     * @param address as the delivery had it
     * @param reason what the other side said; what is longer than 300 characters is cut
     */
    public void recordFailure(long accountId, String channelId, String address, FailureKind kind, String reason) {
        String said = FailureReason.of(reason);
        List<ContactPointView> gone = new ArrayList<>();
        for (ContactPoint point : points.lockAll(accountId, channelId)) {
            if (point.isAt(address) && countAndTell(point, kind, said)) {
                gone.add(edits.retire(Initiator.PRODUCT, point.view().id(), FailureReason.ofMany(said))
                        .point());
            }
        }
        // The directory and the person may both have it: one word of it is enough.
        gone.stream().findFirst().ifPresent(point -> retired.fire(new ContactPointRetired(point)));
    }

    /** Whether it was one failure too many. */
    private boolean countAndTell(ContactPoint point, FailureKind kind, String said) {
        int failures = point.fail(clock.instant(), kind, said);
        points.flush();
        return failures >= ContactPointPolicy.MOST_FAILURES && !point.isRetired();
    }

    /** Forgets failures of an address that something was delivered to. To be called only where there were some. */
    public void recordSuccess(long accountId, String channelId, String address) {
        Instant settled = clock.instant().minus(ContactPointPolicy.BOUNCES_COME_WITHIN);
        entityManager
                .createQuery(FORGIVE)
                .setParameter("account", accountId)
                .setParameter("channel", channelId)
                .setParameter("address", address)
                .setParameter("bounced", FailureKind.BOUNCED.stored())
                .setParameter("settled", settled)
                .executeUpdate();
    }
}
