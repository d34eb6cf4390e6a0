package org.hejnal.outbox;

import java.util.List;

/**
 * What one node is to tell.
 *
 * @param holder who has taken it
 * @param events in their order
 */
record OutboxPiece(long holder, List<OutboxEvent> events) {
    boolean isFull() {
        return events.size() == OutboxRepository.PIECE;
    }

    /** Whether the broker may have some of it. */
    boolean isTried() {
        return events.stream().anyMatch(event -> event.tried);
    }
}
