package org.hejnal.directory.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That somebody is signed in in a browser. */
@Entity
@Table(name = "sign_in_session")
class SignInSession {
    @Id
    private long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private long accountId;

    @Column
    private int generation;

    @Column
    private String source;

    @Column(name = "provider_session")
    private @Nullable String providerSession;

    @Column(name = "is_guarded")
    private boolean guarded;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected SignInSession() {}

    SignInSession(long id, String tokenHash, BeginSession begun, Instant now) {
        this.id = id;
        this.tokenHash = tokenHash;
        accountId = begun.accountId();
        generation = begun.generation();
        source = begun.source();
        providerSession = begun.providerSession().orElse(null);
        guarded = begun.isGuarded();
        createdAt = now;
        lastSeenAt = now;
    }

    SessionView view() {
        return new SessionView(
                id, accountId, guarded, source, Optional.ofNullable(providerSession), createdAt, lastSeenAt);
    }
}
