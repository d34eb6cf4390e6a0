package org.hejnal.calendar.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.hejnal.circle.OwnedId;

/** An event's id as its columns. */
@Embeddable
public record EventKey(
        @Column(name = "circle_id") long circleId,
        @Column(name = "number") long number) implements Serializable {
    public static EventKey of(OwnedId id) {
        return new EventKey(id.circle(), id.number());
    }

    public OwnedId id() {
        return new OwnedId(circleId, number);
    }
}
