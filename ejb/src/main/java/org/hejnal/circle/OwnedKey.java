package org.hejnal.circle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The id of something that a circle owns, as its columns. */
@Embeddable
public record OwnedKey(
        @Column(name = "circle_id") long circleId,
        @Column(name = "number") long number) implements Serializable {
    public static OwnedKey of(OwnedId id) {
        return new OwnedKey(id.circle(), id.number());
    }

    public OwnedId id() {
        return new OwnedId(circleId, number);
    }
}
