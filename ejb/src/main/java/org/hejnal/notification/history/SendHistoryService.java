package org.hejnal.notification.history;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.notification.NotificationObject;
import org.hejnal.notification.SendCancelled;
import org.hejnal.notification.SendReason;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.Rows;
import org.hejnal.platform.UnknownObjectException;

/** What has been sent, and what can still be called back. An application finds its own sends and no others. */
@Stateless
public class SendHistoryService {
    public static final int MAX_LIMIT = 200;

    private static final String SELECT = "SELECT " + SendRow.COLUMNS + " FROM notification n" + SendRow.KEY;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AuditService audit;

    @Inject
    Event<SendCancelled> cancelled;

    /**
     * Returns sends of an application, the newest first.
     *
     * @param before only those that were accepted before the one with this id
     */
    public List<SendView> list(long consumerId, OptionalLong before, int limit) {
        return Rows.of(
                        entityManager
                                .createNativeQuery(
                                        SELECT
                                                + "WHERE n.consumer_id = :consumer AND n.id < :before ORDER BY n.id"
                                                + " DESC LIMIT :limit",
                                        SendRow.class)
                                .setParameter("consumer", consumerId)
                                .setParameter("before", before.orElse(Long.MAX_VALUE))
                                .setParameter("limit", limit),
                        SendRow.class)
                .map(SendRow::view)
                .toList();
    }

    /** @throws UnknownObjectException if there is no such send, whoever has made it */
    public SendView get(long id) {
        List<?> rows = entityManager
                .createNativeQuery(SELECT + "WHERE n.id = :id", SendRow.class)
                .setParameter("id", id)
                .getResultList();
        return first(rows, String.valueOf(id));
    }

    /** @throws UnknownObjectException if the application has no such send */
    public SendView get(SendKey key) {
        String named = key.isId() ? "n.id = CAST(:text AS bigint)" : "k.consumer_id = :consumer AND k.key = :text";
        List<?> rows = entityManager
                .createNativeQuery(SELECT + "WHERE n.consumer_id = :consumer AND " + named, SendRow.class)
                .setParameter("consumer", key.consumerId())
                .setParameter("text", key.text())
                .getResultList();
        return first(rows, key.text());
    }

    /** Returns where those of the sends go that are for one address, by their ids. */
    public Map<Long, SendDestination> destinationsOf(Collection<Long> sends) {
        if (sends.isEmpty()) {
            return Map.of();
        }
        return Rows.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT notification_id AS send_id, channel_id, is_in_inbox"
                                                + " FROM notification_destination WHERE notification_id IN (:sends)",
                                        SendDestination.class)
                                .setParameter("sends", sends),
                        SendDestination.class)
                .collect(Collectors.toMap(SendDestination::sendId, destination -> destination));
    }

    /**
     * Calls a send back before anybody has got it. One that has been called back stays so.
     *
     * @throws UnknownObjectException if the application has no such send
     * @throws InvalidStateException with the reason {@code already_sent} once it has begun to be distributed
     */
    public void cancel(Initiator initiator, SendKey key) {
        cancel(initiator, get(key));
    }

    /**
     * The same for a send of anybody, as an administrator.
     *
     * @throws UnknownObjectException if there is no such send
     * @throws InvalidStateException with the reason {@code already_sent} once it has begun to be distributed
     */
    public void cancelAny(Initiator initiator, long id) {
        cancel(initiator, get(id));
    }

    private void cancel(Initiator initiator, SendView send) {
        SendState before = send.state();
        cancel(send.id());
        if (before != SendState.CANCELLED) {
            cancelled.fire(new SendCancelled(send.id()));
            audit.record(
                    initiator,
                    AuditedAct.of(
                            "send.cancel",
                            "send",
                            Long.toString(send.id()),
                            Map.of("state", before.name().toLowerCase(Locale.ROOT)),
                            Map.of("state", "cancelled")));
        }
    }

    private void cancel(long id) {
        // Waits for a fan-out that holds the row, and judges by what that leaves.
        int cancelled = entityManager.createQuery("""
                        UPDATE Notification n SET n.state = 'cancelled'
                        WHERE n.id = :id AND (n.state = 'cancelled' OR (n.state = 'waiting' AND n.distributedTo = 0))
                        """).setParameter("id", id).executeUpdate();
        if (cancelled == 0) {
            throw new InvalidStateException(
                    Optional.of(SendReason.ALREADY_SENT),
                    "The send has begun to be distributed and cannot be cancelled.");
        }
    }

    private static SendView first(List<?> rows, String named) {
        return rows.stream()
                .findFirst()
                .map(row -> ((SendRow) row).view())
                .orElseThrow(() -> new UnknownObjectException(NotificationObject.SEND, named));
    }
}
