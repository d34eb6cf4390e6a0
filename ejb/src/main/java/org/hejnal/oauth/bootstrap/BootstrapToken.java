package org.hejnal.oauth.bootstrap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hejnal.platform.Sha256;

/** The one token that makes the first administrator, by its hash, and where its file lies. */
@Entity
@Table(name = "bootstrap_token")
class BootstrapToken {
    static final int ONLY = 1;

    /** A token that has been guessed at so often is replaced, so that its owner reads a new one from the file. */
    private static final int MOST_GUESSES = 1_000_000;

    @Id
    private int id;

    @Column(name = "token_hash")
    private String hash;

    @Column
    private String node;

    @Column
    private String file;

    @Column
    private int guesses;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected BootstrapToken() {}

    BootstrapToken(String hash, String node, String file, Instant expiresAt) {
        this.id = ONLY;
        replace(hash, node, file, expiresAt);
    }

    final void replace(String newHash, String newNode, String newFile, Instant newExpiry) {
        hash = newHash;
        node = newNode;
        file = newFile;
        guesses = 0;
        expiresAt = newExpiry;
    }

    boolean isLive(Instant now) {
        return now.isBefore(expiresAt) && guesses < MOST_GUESSES;
    }

    boolean matches(String tokenHash) {
        return Sha256.isEqual(hash, tokenHash);
    }

    boolean liesAt(String onNode, String inFile) {
        return node.equals(onNode) && file.equals(inFile);
    }

    void countGuess() {
        guesses = Math.min(guesses + 1, MOST_GUESSES);
    }

    BootstrapPlace place() {
        return new BootstrapPlace(node, file, expiresAt);
    }
}
