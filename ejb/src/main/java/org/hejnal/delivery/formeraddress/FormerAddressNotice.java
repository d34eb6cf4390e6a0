package org.hejnal.delivery.formeraddress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is to be told at an address that is a person's no longer. It goes when it was told, or after a day. */
@Entity
@Table(name = "former_address_notice")
class FormerAddressNotice {
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column
    private String address;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    protected FormerAddressNotice() {}

    FormerAddressNotice(long id, long accountId, String address, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.address = address;
        this.createdAt = now;
        this.dueAt = now;
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    String address() {
        return address;
    }

    Instant createdAt() {
        return createdAt;
    }
}
