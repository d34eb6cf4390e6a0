package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hejnal.directory.Account;
import org.hejnal.directory.PersonView;

/** Proves with a password who somebody is. Guesses are counted before the expensive comparison, never after it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignInService {
    private static final String WAY = "password";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignInPaceService pace;

    @Inject
    KnownBrowserService browsers;

    @Inject
    PasswordPolicy passwords;

    @Inject
    PasswordRenewalService renewal;

    @Inject
    SignInsMetric metric;

    /**
     * Signs a person in.
     *
     * @return the person, or nothing if the identifier or the password is wrong (which of them is not told, neither by
     *     the answer nor by the time it takes). An identifier with control characters is nobody's and counts nowhere
     * @throws TooManySignInsException if there were so many failures that the attempt comes too early
     */
    public Optional<PersonView> signIn(PasswordSignIn sent) {
        if (sent.identifier().chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        Attempt attempt = Attempt.of(sent.identifier(), sent.address());
        Turn turn = begin(attempt, sent.browser());
        Optional<Account> account = findAccount(sent.identifier());
        String hash = account.map(Account::passwordHash).orElseGet(this::anyHash);
        boolean proven = passwords.matches(sent.password(), hash) && account.isPresent();
        if (!proven) {
            pace.fail(turn);
            metric.count(WAY, "wrong");
            return Optional.empty();
        }
        pace.succeed(turn);
        metric.count(WAY, "proven");
        if (passwords.isOutdated(hash)) {
            renewal.replace(account.orElseThrow().id(), hash, passwords.hash(sent.password()));
        }
        return account.map(SignInService::view);
    }

    private Turn begin(Attempt attempt, Optional<String> browser) {
        try {
            return pace.begin(
                    attempt, browsers.find(attempt.identifier(), browser).map(id -> "browser:" + id));
        } catch (TooManySignInsException e) {
            metric.count(WAY, "too_early");
            throw e;
        }
    }

    /** Finds a person who has signed in before, unless they are not active any more. */
    public Optional<PersonView> find(long accountId) {
        return Optional.ofNullable(entities.find(Account.class, accountId))
                .filter(Account::isActive)
                .map(SignInService::view);
    }

    /**
     * The generation of a person's sessions that is not over, see {@link Account#sessionGeneration()}; nothing for somebody
     * who is not active.
     */
    public OptionalInt findSessionGeneration(long accountId) {
        return entities.createQuery(
                        "SELECT a.sessionGeneration FROM Account a WHERE a.id = :id AND a.active", Integer.class)
                .setParameter("id", accountId)
                .getResultStream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private Optional<Account> findAccount(String identifier) {
        if (identifier.length() > 254) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "SELECT a FROM Account a WHERE lower(a.signIn) = lower(:identifier)"
                                + " AND a.passwordHash IS NOT NULL AND a.active",
                        Account.class)
                .setParameter("identifier", identifier)
                .getResultStream()
                .findFirst();
    }

    /** A hash to spend the same time on for an unknown identifier: one of the directory's own, for its cost. */
    private String anyHash() {
        List<String> hashes = entities.createQuery(
                        "SELECT a.passwordHash FROM Account a WHERE a.passwordHash IS NOT NULL", String.class)
                .setMaxResults(1)
                .getResultList();
        return hashes.isEmpty() ? PasswordPolicy.HASH_OF_NOTHING : hashes.get(0);
    }

    private static PersonView view(Account account) {
        return new PersonView(
                account.id(), account.firstName(), account.lastName(), account.language(), account.sessionGeneration());
    }
}
