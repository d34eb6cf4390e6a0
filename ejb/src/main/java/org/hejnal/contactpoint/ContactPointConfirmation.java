package org.hejnal.contactpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** An address that its person is to confirm, with a code or the link beside it. */
@Entity
@Table(name = "contact_point_confirmation")
class ContactPointConfirmation {
    /** The contact point's, which an address that is new gets when it is confirmed. */
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "channel_id")
    private String channelId;

    @Column
    private String address;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column
    private short attempts;

    /** When the address was entered. */
    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ContactPointConfirmation() {}

    ContactPointConfirmation(long id, long accountId, String channelId, String address, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.channelId = channelId;
        this.address = address;
        this.createdAt = now;
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    String channelId() {
        return channelId;
    }

    String address() {
        return address;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** A new code and link are sent; those before them are void. */
    void renew(String newCodeHash, String newTokenHash, Instant now) {
        codeHash = newCodeHash;
        tokenHash = newTokenHash;
        attempts = 0;
        expiresAt = now.plus(ContactPointPolicy.LIFETIME);
    }

    boolean isLive(Instant now) {
        return expiresAt.isAfter(now);
    }

    boolean isGuessedAt() {
        return attempts >= ContactPointPolicy.MAX_ATTEMPTS;
    }

    ConfirmationProof proof() {
        return new ConfirmationProof(id, accountId, tokenHash);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** The address as one that is not confirmed. */
    ContactPointView view() {
        return new ContactPointView(
                id,
                accountId,
                channelId,
                address,
                ContactPoint.OWN,
                false,
                true,
                createdAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
