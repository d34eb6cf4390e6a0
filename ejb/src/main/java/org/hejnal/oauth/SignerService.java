package org.hejnal.oauth;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hejnal.oauth.Signer.SigningToken;
import org.hejnal.platform.SecretCipher;
import org.jspecify.annotations.Nullable;

/** Finds the secrets that a request must have been signed with. Each call is one SELECT and opens no transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignerService {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,64}");

    private static final String FIND = """
            SELECT c, t FROM Consumer c
            LEFT JOIN FETCH c.administrativeMethods
            LEFT JOIN AccessToken t ON t.consumerId = c.id AND t.hash = :hash
            WHERE c.key = :key AND c.enabled
            """;

    private static final String FIND_WITH_REQUEST_TOKEN = """
            SELECT c, t FROM Consumer c
            LEFT JOIN FETCH c.administrativeMethods
            LEFT JOIN RequestToken t ON t.consumer = c AND t.hash = :hash
            WHERE c.key = :key AND c.enabled
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SecretCipher cipher;

    @Inject
    Clock clock;

    /**
     * Finds a consumer and one of its access tokens.
     *
     * @param accessToken the token as the client holds it; empty for none
     * @return nothing if there is no such consumer, or it is disabled
     */
    public Optional<Signer> find(String consumerKey, String accessToken) {
        return find(FIND, consumerKey, accessToken);
    }

    /** The same with a request token. */
    public Optional<Signer> findWithRequestToken(String consumerKey, String requestToken) {
        return find(FIND_WITH_REQUEST_TOKEN, consumerKey, requestToken);
    }

    private Optional<Signer> find(String query, String consumerKey, String token) {
        if (!KEY.matcher(consumerKey).matches()) {
            return Optional.empty();
        }
        List<Object[]> rows = entities.createQuery(query, Object[].class)
                .setParameter("key", consumerKey)
                .setParameter("hash", Sha256.of(token))
                .getResultList();
        return rows.stream().findFirst().map(row -> signer((Consumer) row[0], row[1]));
    }

    private Signer signer(Consumer consumer, @Nullable Object token) {
        return new Signer(
                consumer.id(),
                consumer.key(),
                cipher.open(consumer.secret(), SecretOwner.consumer(consumer.key())),
                consumer.administrativeMethods(),
                Optional.ofNullable(token).map(this::signingToken));
    }

    private SigningToken signingToken(Object token) {
        if (token instanceof RequestToken wish) {
            String secret = cipher.open(wish.secret(), SecretOwner.requestToken(wish.hash()));
            return new SigningToken(secret, wish.isLive(clock.instant()), OptionalLong.empty(), Set.of());
        }
        AccessToken access = (AccessToken) token;
        String secret = cipher.open(access.secret(), SecretOwner.accessToken(access.hash()));
        boolean isLive = access.isLive(clock.instant());
        return new SigningToken(secret, isLive, OptionalLong.of(access.accountId()), wireNames(access.scopes()));
    }

    private static Set<String> wireNames(Set<Scope> scopes) {
        return scopes.stream().map(Scope::wireName).collect(Collectors.toUnmodifiableSet());
    }
}
