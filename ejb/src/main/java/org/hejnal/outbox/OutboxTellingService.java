package org.hejnal.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.topic.HubTopic;
import org.hejnal.platform.topic.TopicMessage;
import org.hejnal.platform.topic.TopicService;

/**
 * Tells other systems what has happened, one thing after the other. What is new goes in one JMS transaction. What the broker
 * may have goes by itself, for one repeat would undo all; the broker drops it, so the order stays.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTellingService {
    @Inject
    OutboxRepository outbox;

    @Inject
    TopicService topics;

    /**
     * Tells the next piece of what there is to tell and that no other node tells.
     *
     * @return whether there may be more
     * @throws org.hejnal.platform.topic.TopicUnavailableException if the broker cannot be reached; everything stays
     */
    public boolean tellNext() {
        if (outbox.isEmpty()) {
            return false;
        }
        // What cannot be tried is not marked as tried.
        topics.check();
        Optional<OutboxPiece> piece = outbox.lease();
        piece.ifPresent(this::tell);
        return piece.filter(OutboxPiece::isFull).isPresent();
    }

    private void tell(OutboxPiece piece) {
        try {
            send(piece);
            outbox.remove(piece.events());
        } finally {
            outbox.release(piece.holder());
        }
    }

    private void send(OutboxPiece piece) {
        List<TopicMessage> messages =
                piece.events().stream().map(EventMessages::message).toList();
        if (piece.isTried()) {
            messages.forEach(message -> topics.send(HubTopic.EVENTS, message));
        } else if (!messages.isEmpty()) {
            topics.sendAll(HubTopic.EVENTS, messages);
        }
    }
}
