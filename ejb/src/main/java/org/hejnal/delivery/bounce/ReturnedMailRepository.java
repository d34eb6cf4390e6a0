package org.hejnal.delivery.bounce;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.hejnal.delivery.channel.email.EmailChannel;
import org.hejnal.delivery.returnpath.ReturnPath;
import org.hejnal.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Which deliveries have come back, each kind of report once. */
@Singleton
class ReturnedMailRepository {
    /** Mail servers try for five days at most; the others are for those that report late. */
    static final Duration BOUNCES_COME_WITHIN = Duration.ofDays(14);

    /** People find it in their mailbox when they come back from a leave. */
    static final Duration COMPLAINTS_COME_WITHIN = Duration.ofDays(90);

    private static final String CLAIM = Sql.of(ReturnedMailRepository.class, "Claim");

    /** Listed with all others that were given up. */
    private static final String RETURN = """
            UPDATE Delivery d SET d.state = 'failed', d.sentAt = NULL, d.nextAt = :now, d.failure = :failure
            WHERE d.notificationId = :notification AND d.accountId = :account AND d.channelId = :channel
              AND d.state = 'sent'
            """;

    private static final String BEING_SENT = """
            SELECT count(d) FROM Delivery d
            WHERE d.notificationId = :notification AND d.accountId = :account AND d.channelId = :channel
              AND d.state = 'leased'
            """;

    /** One row: of a table that has no entity. The delivery has lost it when it counts as failed. */
    private static final String SENT_AT = """
            SELECT max(sent_at) FROM returned_mail
            WHERE notification_id = :notification AND account_id = :account AND channel_id = :channel
            """;

    private static final String SUBJECT = """
            SELECT n.event_type_id, d.digest_id, EXISTS (
              SELECT 1 FROM confidential_text t WHERE t.notification_id = n.id) AS is_confidential
            FROM delivery d JOIN notification n ON n.id = d.notification_id
            WHERE d.notification_id = :notification AND d.account_id = :account AND d.channel_id = :channel
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** What can be reported of a delivery. */
    enum Kind {
        RETURNED,
        DELAYED,
        COMPLAINT;

        private Duration within() {
            return this == COMPLAINT ? COMPLAINTS_COME_WITHIN : BOUNCES_COME_WITHIN;
        }

        private String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is news: the delivery was sent lately, and nobody has reported this of it since. */
    boolean claim(ReturnPath path, Kind kind) {
        return entities.createNativeQuery(CLAIM)
                        .setParameter("kind", kind.stored())
                        .setParameter("now", clock.instant())
                        .setParameter("after", clock.instant().minus(kind.within()))
                        .setParameter("notification", path.notificationId())
                        .setParameter("account", path.accountId())
                        .setParameter("channel", EmailChannel.ID)
                        .executeUpdate()
                > 0;
    }

    /** Whether the relay has it, or may have it, and that is not written down yet. */
    boolean isBeingSent(ReturnPath path) {
        return entities.createQuery(BEING_SENT, Long.class)
                        .setParameter("notification", path.notificationId())
                        .setParameter("account", path.accountId())
                        .setParameter("channel", EmailChannel.ID)
                        .getSingleResult()
                > 0;
    }

    /** When the delivery was sent whose report has been {@linkplain #claim claimed} last. */
    Instant sentAt(ReturnPath path) {
        return (Instant) entities.createNativeQuery(SENT_AT, Instant.class)
                .setParameter("notification", path.notificationId())
                .setParameter("account", path.accountId())
                .setParameter("channel", EmailChannel.ID)
                .getSingleResult();
    }

    /** A delivery that was sent has not come. */
    void markReturned(ReturnPath path, String failure) {
        entities.createQuery(RETURN)
                .setParameter("now", clock.instant())
                .setParameter("failure", failure)
                .setParameter("notification", path.notificationId())
                .setParameter("account", path.accountId())
                .setParameter("channel", EmailChannel.ID)
                .executeUpdate();
    }

    /** What a delivery was about, which has to be there. */
    Subject subject(ReturnPath path) {
        return (Subject) entities.createNativeQuery(SUBJECT, Subject.class)
                .setParameter("notification", path.notificationId())
                .setParameter("account", path.accountId())
                .setParameter("channel", EmailChannel.ID)
                .getSingleResult();
    }

    /** @param digestId nothing if it was a single message */
    record Subject(String eventTypeId, @Nullable Long digestId, boolean isConfidential) {}
}
