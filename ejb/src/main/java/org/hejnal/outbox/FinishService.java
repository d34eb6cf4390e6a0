package org.hejnal.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.delivery.status.DeliveryStatusService;
import org.hejnal.platform.Rows;

/**
 * Notices when all deliveries of a send are over. It goes through a send's people once, from one who still waits for something
 * to the next, and looks less often the longer that takes. Sends that are not distributed yet, however many, are not looked at.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FinishService {
    private static final String CLAIM = """
            SELECT * FROM outbox_send WHERE next_at %s :time ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """;
    private static final String CLAIM_DUE = CLAIM.formatted("<=");

    /** A look that is further off than any was put off by a clock that has been set back since. */
    private static final String CLAIM_TOO_FAR_OFF = CLAIM.formatted(">");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DeliveryStatusService deliveries;

    @Inject
    OutboxRepository outbox;

    @Inject
    EventMessages messages;

    @Inject
    Clock clock;

    /**
     * Looks at the send whose turn it is and that no other node looks at.
     *
     * @return false if there was none
     */
    public boolean lookAtNext() {
        Instant now = clock.instant();
        Optional<WatchedSend> send =
                claim(CLAIM_DUE, now).or(() -> claim(CLAIM_TOO_FAR_OFF, now.plus(WatchedSend.LONGEST)));
        send.ifPresent(claimed -> lookAt(claimed, now));
        return send.isPresent();
    }

    private Optional<WatchedSend> claim(String sql, Instant time) {
        return Rows.of(
                        entityManager.createNativeQuery(sql, WatchedSend.class).setParameter("time", time),
                        WatchedSend.class)
                .findFirst();
    }

    private void lookAt(WatchedSend send, Instant now) {
        OptionalLong waiting = findWaiting(send);
        if (waiting.isPresent()) {
            send.waitFor(waiting.getAsLong(), now);
        } else {
            finish(send.notificationId, now);
            entityManager.remove(send);
        }
    }

    /** From the beginning once more at the end: somebody may have made one due again that had been given up. */
    private OptionalLong findWaiting(WatchedSend send) {
        OptionalLong waiting = deliveries.findWaiting(send.notificationId, send.passedTo);
        return waiting.isPresent() || send.passedTo == 0 ? waiting : deliveries.findWaiting(send.notificationId, 0);
    }

    private void finish(long id, Instant now) {
        String body = messages.body(
                EventKind.SEND_FINISHED, id, outbox.consumerOf(id), EventMessages.counts(deliveries.count(id)), now);
        outbox.add(new OutboxEvent(EventKind.SEND_FINISHED, id, body, now));
    }
}
