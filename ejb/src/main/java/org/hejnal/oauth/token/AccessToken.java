package org.hejnal.oauth.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A token with which a consumer acts for a person who has agreed to it. */
@Entity
@Table(name = "access_token")
public class AccessToken {
    @Id
    @Column(name = "token_hash")
    private String hash;

    @Column
    private String secret;

    @Column(name = "consumer_id")
    private long consumerId;

    @Column(name = "account_id")
    private long accountId;

    @Column
    private String[] scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    protected AccessToken() {}

    AccessToken(String hash, String sealedSecret, Grant grant, Instant createdAt, @Nullable Instant expiresAt) {
        this.hash = hash;
        this.secret = sealedSecret;
        this.consumerId = grant.consumerId();
        this.accountId = grant.accountId();
        this.scopes = Scope.names(grant.scopes());
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Says which person lets which consumer act for them, and with which scopes. */
    record Grant(long consumerId, long accountId, Set<Scope> scopes) {}

    long consumerId() {
        return consumerId;
    }

    long accountId() {
        return accountId;
    }

    Set<Scope> scopes() {
        return Scope.of(scopes);
    }
}
