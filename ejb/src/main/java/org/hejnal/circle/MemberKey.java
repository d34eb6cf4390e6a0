package org.hejnal.circle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A person and a circle. */
@Embeddable
public record MemberKey(
        @Column(name = "circle_id") long circleId,
        @Column(name = "account_id") long accountId) implements Serializable {}
