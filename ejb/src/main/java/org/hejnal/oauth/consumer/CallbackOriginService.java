package org.hejnal.oauth.consumer;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hejnal.oauth.OAuthObject;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.UnknownObjectException;

/** Where consumers may send people back to without asking them each time. */
@Stateless
public class CallbackOriginService {
    static final int MAX_ORIGINS = 50;

    @PersistenceContext
    EntityManager entities;

    /**
     * The origins of a consumer, sorted.
     *
     * @throws UnknownObjectException if there is no such consumer
     */
    public List<String> list(long consumerId) {
        return find(consumerId, LockModeType.NONE).callbackOrigins().stream()
                .sorted()
                .toList();
    }

    /**
     * Registers an origin; one that is registered stays so.
     *
     * @throws UnknownObjectException if there is no such consumer
     * @throws org.hejnal.platform.InvalidValueException if it is no origin
     * @throws InvalidStateException if the consumer has as many as it may have
     */
    public void register(long consumerId, String origin) {
        CallbackOrigin read = CallbackOrigin.parse(origin);
        Consumer consumer = find(consumerId, LockModeType.PESSIMISTIC_WRITE);
        if (!consumer.hasCallbackOrigin(read) && consumer.callbackOrigins().size() >= MAX_ORIGINS) {
            throw new InvalidStateException(
                    Optional.of(ConsumerReason.TOO_MANY_ORIGINS),
                    "A consumer has at most " + MAX_ORIGINS + " callback origins.");
        }
        consumer.addCallbackOrigin(read);
    }

    /**
     * Takes an origin back; from now on people are asked before they are sent there.
     *
     * @throws UnknownObjectException if there is no such consumer
     */
    public void withdraw(long consumerId, String origin) {
        find(consumerId, LockModeType.PESSIMISTIC_WRITE).removeCallbackOrigin(CallbackOrigin.parse(origin));
    }

    private Consumer find(long consumerId, LockModeType lock) {
        return Optional.ofNullable(entities.find(Consumer.class, consumerId, lock))
                .orElseThrow(() -> new UnknownObjectException(OAuthObject.CONSUMER, Long.toString(consumerId)));
    }
}
