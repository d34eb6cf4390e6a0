package org.hejnal.oauth.signer;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hejnal.oauth.consumer.ConsumerChanged;
import org.hejnal.oauth.signer.Signer.SigningToken;
import org.hejnal.oauth.token.TokenRevoked;
import org.hejnal.platform.RecentlyUsed;

/**
 * Keeps who has just signed something, since who does will soon do it again. A consumer that was switched off and a token
 * that was revoked on another node are found out after {@link #TRUSTED}; what was changed or revoked here, at once.
 */
@Singleton
class SignerCache {
    static final Duration TRUSTED = Duration.ofSeconds(1);
    static final int MAX_SIGNERS = 5000;

    private final SignerRepository signers;
    private final Clock clock;
    private int revocations;
    private final Map<Key, Known> known = new RecentlyUsed<>(MAX_SIGNERS);

    private record Key(String consumerKey, String token) {}

    private record Known(Signer signer, Instant askedAt) {}

    @Inject
    SignerCache(SignerRepository signers, Clock clock) {
        this.signers = signers;
        this.clock = clock;
    }

    Optional<Signer> find(String consumerKey, String token) {
        Key key = new Key(consumerKey, token);
        return findKnown(key).or(() -> ask(key));
    }

    private synchronized Optional<Signer> findKnown(Key key) {
        return Optional.ofNullable(known.get(key)).filter(this::isTrusted).map(Known::signer);
    }

    /** A clock that was set back makes nothing live longer. */
    private boolean isTrusted(Known one) {
        Duration age = Duration.between(one.askedAt(), clock.instant());
        return !age.isNegative() && age.compareTo(TRUSTED) < 0;
    }

    private Optional<Signer> ask(Key key) {
        int before = revocations();
        Instant now = clock.instant();
        Optional<Signer> signer = signers.find(key.consumerKey(), key.token());
        signer.filter(found -> isWorthKeeping(found, key)).ifPresent(found -> keep(key, new Known(found, now), before));
        return signer;
    }

    /** The cache keeps no unknown or dead token, so that a client that makes tokens up cannot fill its memory. */
    private static boolean isWorthKeeping(Signer signer, Key key) {
        return signer.token().map(SigningToken::isLive).orElse(key.token().isEmpty());
    }

    private synchronized int revocations() {
        return revocations;
    }

    /** Keeps what the database answered, unless a token was revoked in the meantime: it may have been this one. */
    private synchronized void keep(Key key, Known found, int revocationsBefore) {
        if (revocations == revocationsBefore) {
            known.put(key, found);
        }
    }

    void onRevocation(@Observes(during = TransactionPhase.AFTER_SUCCESS) TokenRevoked event) {
        forget();
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsumerChanged event) {
        forget();
    }

    private synchronized void forget() {
        revocations++;
        known.clear();
    }
}
