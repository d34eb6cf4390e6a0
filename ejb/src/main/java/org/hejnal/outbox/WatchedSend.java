package org.hejnal.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A send that everybody has or has on the way, and whose end is still to be told. */
@Entity
@Table(name = "outbox_send")
class WatchedSend {
    static final Duration SHORTEST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** The end is noticed after an eighth of the time more at most. */
    private static final int PART = 8;

    @Id
    @Column(name = "notification_id")
    long notificationId;

    /** Everybody before this person has all that they will get. */
    @Column(name = "passed_to")
    long passedTo;

    @Column(name = "distributed_at")
    Instant distributedAt;

    @Column(name = "next_at")
    Instant nextAt;

    /** Puts the next look off: somebody still waits for something. */
    void waitFor(long accountId, Instant now) {
        passedTo = accountId;
        Duration pause = Duration.between(distributedAt, now).dividedBy(PART);
        nextAt = now.plus(pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
}
