package org.hejnal.oauth.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.hejnal.oauth.consumer.Consumer;
import org.jspecify.annotations.Nullable;

/** A consumer's wish for access, waiting for a person and then for its exchange (RFC 5849 section 2). */
@Entity
@Table(name = "request_token")
public class RequestToken {
    /** A verifier may be mistyped this often; then the token is worth nothing any more. */
    private static final int VERIFIER_FAILURES = 5;

    @Id
    @Column(name = "token_hash")
    private String hash;

    @Column
    private String secret;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consumer_id")
    private @Nullable Consumer consumer;

    @Column
    private String callback;

    @Column
    private String[] scopes;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "verifier_hash")
    private @Nullable String verifierHash;

    @Column(name = "verifier_failures")
    private int verifierFailures;

    protected RequestToken() {}

    RequestToken(String hash, String sealedSecret, Consumer consumer, Wish wish, Instant expiresAt) {
        this.hash = hash;
        this.secret = sealedSecret;
        this.consumer = consumer;
        this.callback = wish.callback().text();
        this.scopes = Scope.names(wish.scopes());
        this.expiresAt = expiresAt;
    }

    /** What a consumer asks for. */
    record Wish(Callback callback, Set<Scope> scopes) {}

    public boolean isLive(Instant now) {
        return now.isBefore(expiresAt) && verifierFailures < VERIFIER_FAILURES;
    }

    /** True if a person has consented: that cannot be done a second time. */
    boolean isAuthorized() {
        return accountId != null;
    }

    void authorize(long account, String hashOfVerifier) {
        accountId = account;
        verifierHash = hashOfVerifier;
    }

    void countVerifierFailure() {
        verifierFailures++;
    }

    int verifierTriesLeft() {
        return Math.max(0, VERIFIER_FAILURES - verifierFailures);
    }

    public String hash() {
        return hash;
    }

    public String secret() {
        return secret;
    }

    Consumer consumer() {
        return java.util.Objects.requireNonNull(consumer);
    }

    Callback callback() {
        return new Callback(callback);
    }

    Set<Scope> scopes() {
        return Scope.of(scopes);
    }

    @Nullable
    Long accountId() {
        return accountId;
    }

    @Nullable
    String verifierHash() {
        return verifierHash;
    }
}
