package org.hejnal.circle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a circle without its counters, which only {@link CircleLedgerService} and a trigger may change. */
@Entity
@Table(name = "circle")
class Circle {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "circle_id")
    @SequenceGenerator(name = "circle_id", sequenceName = "circle_id", allocationSize = 1)
    private long id;

    @Column
    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Circle() {}

    Circle(String name, Instant createdAt) {
        this.name = name;
        this.createdAt = createdAt;
    }

    long id() {
        return id;
    }
}
