package org.hejnal.oauth.signer;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.hejnal.oauth.consumer.Consumer;
import org.hejnal.oauth.consumer.SecretOwner;
import org.hejnal.oauth.signer.Signer.SigningToken;
import org.hejnal.oauth.token.RequestToken;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** Finds the secrets that a request must have been signed with. It opens no transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignerService {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,64}");

    private static final String FIND_WITH_REQUEST_TOKEN = """
            SELECT c, t FROM Consumer c
            LEFT JOIN FETCH c.administrativeMethods
            LEFT JOIN RequestToken t ON t.consumer = c AND t.hash = :hash
            WHERE c.key = :key
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignerCache known;

    @Inject
    SecretCipher cipher;

    @Inject
    Clock clock;

    /**
     * Finds a consumer and one of its access tokens, as of at most a second ago.
     *
     * @param accessToken the token as the client holds it; empty for none
     * @return nothing if there is no such consumer; one that is disabled says so
     */
    public Optional<Signer> find(String consumerKey, String accessToken) {
        return isKey(consumerKey) ? known.find(consumerKey, accessToken) : Optional.empty();
    }

    /** The same with a request token, as of now. */
    public Optional<Signer> findWithRequestToken(String consumerKey, String requestToken) {
        if (!isKey(consumerKey)) {
            return Optional.empty();
        }
        List<Object[]> rows = entities.createQuery(FIND_WITH_REQUEST_TOKEN, Object[].class)
                .setParameter("key", consumerKey)
                .setParameter("hash", Sha256.of(requestToken))
                .getResultList();
        return rows.stream().findFirst().map(row -> signer((Consumer) row[0], (RequestToken) row[1]));
    }

    private static boolean isKey(String consumerKey) {
        return KEY.matcher(consumerKey).matches();
    }

    private Signer signer(Consumer consumer, @Nullable RequestToken token) {
        ConsumerSecrets secrets = secrets(consumer);
        return new Signer(
                consumer.id(),
                consumer.key(),
                consumer.isEnabled(),
                secrets.living(),
                secrets.replaced(),
                consumer.administrativeMethods(),
                consumer.limits().requestsPerMinute(),
                Optional.ofNullable(token).map(this::signingToken));
    }

    private ConsumerSecrets secrets(Consumer consumer) {
        String owner = SecretOwner.consumer(consumer.key());
        Instant now = clock.instant();
        return ConsumerSecrets.of(
                cipher.open(consumer.secret(), owner),
                consumer.formerSecret().flatMap(stored -> cipher.tryToOpen(stored, owner)),
                consumer.formerSecretUntil().orElse(now),
                now);
    }

    private SigningToken signingToken(RequestToken wish) {
        String secret = cipher.open(wish.secret(), SecretOwner.requestToken(wish.hash()));
        return new SigningToken(secret, wish.isLive(clock.instant()), OptionalLong.empty(), Set.of());
    }
}
