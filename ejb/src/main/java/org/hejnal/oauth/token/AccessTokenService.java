package org.hejnal.oauth.token;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hejnal.directory.activity.PeopleDeactivated;
import org.hejnal.directory.erasure.PersonErasing;
import org.hejnal.directory.role.RoleService;
import org.hejnal.directory.secondfactor.SecondFactorChanged;
import org.hejnal.directory.signin.PasswordChanged;
import org.hejnal.oauth.consumer.SecretOwner;
import org.hejnal.oauth.token.AccessToken.Grant;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.Settings;
import org.hejnal.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** The second half of the flow: consent becomes access, until it ends (RFC 5849 section 2.3). */
@Stateless
public class AccessTokenService {
    private static final String FIND_GRANT = """
            SELECT t FROM AccessToken t
            WHERE t.consumerId = :consumer AND t.accountId = :account AND (t.expiresAt IS NULL OR t.expiresAt > :now)
            ORDER BY t.createdAt DESC
            """;

    private static final String END_REQUESTS =
            "DELETE FROM request_token WHERE account_id IN (SELECT unnest(CAST(:people AS bigint[])))";

    private static final String END_TOKENS =
            "DELETE FROM access_token WHERE account_id IN (SELECT unnest(CAST(:people AS bigint[])))";

    /** How many of a person's newest tokens are looked through for an earlier consent. */
    private static final int GRANTS = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<TokenRevoked> revoked;

    @Inject
    RoleService roles;

    @Inject
    SecretCipher cipher;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Turns an authorized request token into an access token, once. A wrong verifier is counted; after five the
     * request token is worth nothing.
     *
     * @return no token if this one is not this consumer's, has expired, was not authorized or was used before, or if the
     *     verifier is wrong
     */
    public Exchange exchange(long consumerId, String requestToken, String verifier) {
        RequestToken wish = entities.find(RequestToken.class, Sha256.of(requestToken), LockModeType.PESSIMISTIC_WRITE);
        if (wish == null || !isExchangeable(wish, consumerId)) {
            return Exchange.REFUSED;
        }
        if (!Sha256.isEqual(Sha256.of(requestToken, verifier), Objects.requireNonNull(wish.verifierHash()))) {
            wish.countVerifierFailure();
            return Exchange.wrongVerifier(wish.verifierTriesLeft());
        }
        entities.remove(wish);
        long person = Objects.requireNonNull(wish.accountId());
        return Exchange.of(grant(consumerId, person, grantable(wish.scopes(), person)));
    }

    /** Those of the scopes that are of use to this person: administering is for people with a role. */
    public Set<Scope> grantable(Set<Scope> asked, long accountId) {
        Set<Scope> granted = Scope.ofUse(asked);
        if (granted.contains(Scope.ADMINISTRATION) && roles.of(accountId).isEmpty()) {
            granted.remove(Scope.ADMINISTRATION);
        }
        return granted;
    }

    /** Gives an application a token of a person whom nobody has asked, because it is them who call. */
    public IssuedToken grant(long consumerId, long accountId, Set<Scope> scopes) {
        return grant(new Grant(consumerId, accountId, scopes));
    }

    /** Whether a person has a living token with this consumer that allows at least those of the scopes that are of use. */
    public boolean isGranted(long consumerId, long accountId, Set<Scope> scopes) {
        Set<Scope> grantable = grantable(scopes, accountId);
        return entities.createQuery(FIND_GRANT, AccessToken.class)
                .setParameter("consumer", consumerId)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .setMaxResults(GRANTS)
                .getResultStream()
                .anyMatch(token -> token.scopes().containsAll(grantable));
    }

    /** Ends an access token; one that does not exist is ended already. */
    public void revoke(String token) {
        entities.createQuery("DELETE FROM AccessToken t WHERE t.hash = :hash")
                .setParameter("hash", Sha256.of(token))
                .executeUpdate();
        revoked.fire(new TokenRevoked());
    }

    /**
     * Takes back all that a person has let a consumer do: its tokens, this one among them, and what the person has agreed
     * to and the consumer has not fetched yet. A token that does not exist ends nothing.
     */
    public void withdraw(String token) {
        AccessToken known = entities.find(AccessToken.class, Sha256.of(token));
        if (known != null) {
            delete("DELETE FROM RequestToken t WHERE t.consumer.id = :consumer AND t.accountId = :account", known);
            delete("DELETE FROM AccessToken t WHERE t.consumerId = :consumer AND t.accountId = :account", known);
        }
        revoked.fire(new TokenRevoked());
    }

    /** Ends all that applications may do for a person who has a new password, if they want it so. */
    public void onPasswordChanged(@Observes PasswordChanged event) {
        if (event.endsTokens()) {
            endAll(List.of(event.accountId()));
        }
    }

    /** The same for who signs in with a second step from now on. */
    public void onSecondFactorChanged(@Observes SecondFactorChanged event) {
        if (event.endsTokens()) {
            endAll(List.of(event.accountId()));
        }
    }

    public void onErasing(@Observes PersonErasing event) {
        endAll(List.of(event.accountId()));
    }

    /** Nobody acts for people who have left; what they have agreed to does not come back with them. */
    public void onDeactivation(@Observes PeopleDeactivated event) {
        endAll(event.accountIds());
    }

    private void endAll(Collection<Long> accountIds) {
        Long[] people = accountIds.toArray(Long[]::new);
        Stream.of(END_REQUESTS, END_TOKENS)
                .forEach(sql -> entities.createNativeQuery(sql)
                        .setParameter("people", people)
                        .executeUpdate());
        revoked.fire(new TokenRevoked());
    }

    private void delete(String jpql, AccessToken known) {
        entities.createQuery(jpql)
                .setParameter("consumer", known.consumerId())
                .setParameter("account", known.accountId())
                .executeUpdate();
    }

    private boolean isExchangeable(RequestToken wish, long consumerId) {
        return wish.consumer().id() == consumerId && wish.isLive(clock.instant()) && wish.isAuthorized();
    }

    private IssuedToken grant(Grant grant) {
        IssuedToken issued = IssuedToken.create();
        String hash = Sha256.of(issued.token());
        String secret = cipher.seal(issued.secret(), SecretOwner.accessToken(hash));
        Instant now = clock.instant();
        entities.persist(new AccessToken(hash, secret, grant, now, expiry(grant, now)));
        return issued;
    }

    private @Nullable Instant expiry(Grant grant, Instant now) {
        return grant.scopes().contains(Scope.OFFLINE_ACCESS) ? null : now.plus(settings.accessTokenLifetime());
    }
}
