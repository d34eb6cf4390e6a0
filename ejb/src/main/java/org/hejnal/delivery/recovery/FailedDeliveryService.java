package org.hejnal.delivery.recovery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.delivery.channel.InstalledChannels;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.platform.Rows;
import org.hejnal.platform.Sql;
import org.hejnal.platform.WorkArose;

/** Lists deliveries that were given up, and sends them once more. Who may do it is for the caller to decide. */
@Stateless
public class FailedDeliveryService {
    public static final int MAX_LIMIT = 500;

    /** How many of a list can be passed over. */
    public static final int MAX_START = 10_000;

    /** How many deliveries one call makes due again. */
    public static final int AT_ONCE = 5_000;

    /** Nobody understands a notification that comes later than this. */
    public static final Duration OLDEST = Duration.ofDays(14);

    private static final String LIST = Sql.of(FailedDeliveryService.class, "ListFailed");
    private static final String RESEND = Sql.of(FailedDeliveryService.class, "Resend");
    private static final String REMAINING = Sql.of(FailedDeliveryService.class, "Remaining");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    InstalledChannels channels;

    @Inject
    AuditService audit;

    @Inject
    Event<WorkArose> work;

    @Inject
    Clock clock;

    /** Returns deliveries that were given up, those that failed last first. Their addresses are masked. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<FailedDeliveryView> list(FailedDeliveries which, int start, int limit) {
        return Rows.of(
                        bind(entityManager.createNativeQuery(LIST, FailedRow.class), which)
                                .setParameter("start", start)
                                .setParameter("limit", limit),
                        FailedRow.class)
                .map(FailedRow::view)
                .toList();
    }

    /**
     * Makes deliveries due again that were given up, up to {@value #AT_ONCE} of them, the ones that failed first first. Their
     * attempts are counted anew. Nothing else is touched, so that nothing is sent twice: not what was sent, not what is on its
     * way, and of two calls at once each takes others. What is older than {@link #OLDEST} or past its use stays given up.
     *
     * @throws org.hejnal.platform.InvalidStateException if nothing is connected to the channel
     */
    public ResendReceipt resend(Initiator initiator, FailedDeliveries which) {
        which.channelId().filter(id -> !channels.ids().contains(id)).ifPresent(id -> {
            throw ConnectedChannels.notConnected(id, "nothing can be sent again there.");
        });
        int resent = ofAge(bind(entityManager.createNativeQuery(RESEND), which))
                .setParameter("channels", channels.ids())
                .setParameter("size", AT_ONCE)
                .setParameter("now", clock.instant())
                .executeUpdate();
        Remaining remaining =
                (Remaining) ofAge(bind(entityManager.createNativeQuery(REMAINING, Remaining.class), which))
                        .setParameter("channels", channels.ids())
                        .setParameter("now", clock.instant())
                        .getSingleResult();
        if (resent > 0) {
            record(initiator, which, resent);
            work.fire(new WorkArose());
        }
        return new ResendReceipt(resent, remaining.left(), remaining.tooOld(), remaining.pastUse());
    }

    private record Remaining(long left, long tooOld, long pastUse) {}

    private Query ofAge(Query query) {
        return query.setParameter("oldest", clock.instant().minus(OLDEST));
    }

    private static Query bind(Query query, FailedDeliveries which) {
        return query.setParameter("send", which.sendId().orElse(0))
                .setParameter("channel", which.channelId().orElse(""))
                .setParameter("from", which.from().orElse(Instant.EPOCH))
                .setParameter("until", which.until().orElse(Instant.parse("9999-12-31T00:00:00Z")));
    }

    private void record(Initiator initiator, FailedDeliveries which, int resent) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("resent", resent);
        which.from().ifPresent(from -> after.put("from", from.toString()));
        which.until().ifPresent(until -> after.put("until", until.toString()));
        boolean isOfSend = which.sendId().isPresent();
        audit.record(
                initiator,
                AuditedAct.of(
                        "delivery.resend",
                        isOfSend ? "send" : "distribution_channel",
                        isOfSend
                                ? Long.toString(which.sendId().getAsLong())
                                : which.channelId().orElse(""),
                        Map.of(),
                        after));
    }
}
