package org.hejnal.contactpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something was sent to be confirmed. It is kept for as long as it counts. */
@Entity
@Table(name = "contact_point_mail")
class ContactPointMail {
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "address_hash")
    private String addressHash;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected ContactPointMail() {}

    ContactPointMail(long id, long accountId, String addressHash, Instant sentAt) {
        this.id = id;
        this.accountId = accountId;
        this.addressHash = addressHash;
        this.sentAt = sentAt;
    }
}
