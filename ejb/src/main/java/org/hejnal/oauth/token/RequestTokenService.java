package org.hejnal.oauth.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.hejnal.oauth.consumer.Consumer;
import org.hejnal.oauth.consumer.SecretOwner;
import org.hejnal.oauth.token.RequestToken.Wish;
import org.hejnal.platform.RandomText;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.Settings;
import org.hejnal.platform.Sha256;

/** The first half of the flow: a consumer asks, a person decides (RFC 5849 sections 2.1 and 2.2). */
@Stateless
public class RequestTokenService {
    private static final int PIN_LENGTH = 8;
    private static final int VERIFIER_LENGTH = 24;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SecretCipher cipher;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Gives a consumer a request token.
     *
     * @param callback an absolute URL of at most 2000 characters, or {@code oob}
     * @param scopes names joined with {@code |}
     * @throws org.hejnal.platform.InvalidValueException if the callback or a scope is not acceptable
     */
    public IssuedToken issue(long consumerId, String callback, String scopes) {
        Consumer consumer = entities.getReference(Consumer.class, consumerId);
        Wish wish = new Wish(Callback.of(callback, consumer::hasCallbackOrigin), Scope.parse(scopes));
        IssuedToken issued = IssuedToken.create();
        String hash = Sha256.of(issued.token());
        String secret = cipher.seal(issued.secret(), SecretOwner.requestToken(hash));
        entities.persist(
                new RequestToken(hash, secret, consumer, wish, clock.instant().plus(settings.requestTokenLifetime())));
        return issued;
    }

    /** Finds a token that a person can still decide about: known, not expired, not used. */
    public Optional<RequestTokenView> find(String token) {
        return entities.createQuery(
                        "SELECT t FROM RequestToken t JOIN FETCH t.consumer WHERE t.hash = :hash AND t.consumer.enabled",
                        RequestToken.class)
                .setParameter("hash", Sha256.of(token))
                .getResultStream()
                .findFirst()
                .filter(this::isOpen)
                .map(RequestTokenService::view);
    }

    /**
     * Records a person's consent.
     *
     * @return the verifier to hand over: 24 letters and digits, or a PIN of 8 digits for {@code oob}; nothing if the
     *     token cannot be decided about any more
     */
    public Optional<String> authorize(String token, long accountId) {
        return lock(token).filter(this::isOpen).map(open -> {
            String verifier = open.callback().isOutOfBand()
                    ? RandomText.digits(PIN_LENGTH)
                    : RandomText.alphanumeric(VERIFIER_LENGTH);
            open.authorize(accountId, Sha256.of(token, verifier));
            return verifier;
        });
    }

    /** Forgets a token that a person has refused; one that was decided about already stays as it is. */
    public void refuse(String token) {
        lock(token).filter(this::isOpen).ifPresent(entities::remove);
    }

    private Optional<RequestToken> lock(String token) {
        return Optional.ofNullable(entities.find(RequestToken.class, Sha256.of(token), LockModeType.PESSIMISTIC_WRITE));
    }

    private boolean isOpen(RequestToken token) {
        return token.isLive(clock.instant()) && !token.isAuthorized();
    }

    private static RequestTokenView view(RequestToken token) {
        Consumer consumer = token.consumer();
        Callback callback = token.callback();
        return new RequestTokenView(
                consumer.id(),
                consumer.name(),
                Optional.ofNullable(consumer.url()),
                token.scopes(),
                callback,
                callback.origin().filter(consumer::hasCallbackOrigin).isPresent());
    }
}
