package org.hejnal.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that is still to be told. */
@Entity
@Table(name = "outbox")
class OutboxEvent {
    /** A sequence and no time: of two that happen to one thing, the second has the larger one, whatever clocks say. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    String event;

    /** What it happened to: a send or a statement. */
    @Column(name = "subject_id")
    long subjectId;

    /** The message, ready to be sent. */
    @Column
    String body;

    @Column(name = "happened_at")
    Instant happenedAt;

    /** Whether the broker may have it already. */
    @Column(name = "is_tried")
    boolean tried;

    protected OutboxEvent() {}

    OutboxEvent(EventKind kind, long subjectId, String body, Instant happenedAt) {
        this.event = kind.word();
        this.subjectId = subjectId;
        this.body = body;
        this.happenedAt = happenedAt;
    }
}
