package org.hejnal.delivery.bounce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Until when one node alone reads the mailbox. There is one. */
@Entity
@Table(name = "returned_mail_turn")
class ReadingTurn {
    @Id
    private short id;

    @Column(name = "held_until")
    private Instant heldUntil = Instant.EPOCH;

    protected ReadingTurn() {}
}
