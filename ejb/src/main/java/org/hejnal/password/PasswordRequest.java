package org.hejnal.password;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody has asked for a link. Whether there is such a person is looked up later, so that the answer takes no time. */
@Entity
@Table(name = "password_request")
class PasswordRequest {
    @Id
    private long id;

    @Column
    private String identifier;

    @Column(name = "requested_at")
    private Instant requestedAt;

    protected PasswordRequest() {}

    PasswordRequest(long id, String identifier, Instant requestedAt) {
        this.id = id;
        this.identifier = identifier;
        this.requestedAt = requestedAt;
    }
}
