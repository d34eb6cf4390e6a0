package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.directory.Account;
import org.hejnal.directory.AccountRepository;

/** Judges and keeps passwords that people choose. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PasswordService {
    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordPolicy passwords;

    @Inject
    Event<PasswordChanged> changed;

    /**
     * What a person signs in with; absent for those who cannot sign in here.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     */
    public Optional<String> findSignIn(long accountId) {
        return Optional.ofNullable(accounts.get(accountId).signIn());
    }

    /** Whether a person has a password here. */
    public boolean hasPassword(long accountId) {
        return Optional.ofNullable(entities.find(Account.class, accountId))
                .map(Account::passwordHash)
                .isPresent();
    }

    /** The person with a password here who signs in with an identifier, or else the only one whose e-mail address it is. */
    public OptionalLong findByIdentifier(String identifier) {
        OptionalLong bySignIn = find("lower(a.signIn) = lower(:identifier)", identifier);
        return bySignIn.isPresent() ? bySignIn : find("lower(a.email) = lower(:identifier)", identifier);
    }

    private OptionalLong find(String condition, String identifier) {
        List<Long> found = entities.createQuery(
                        "SELECT a.id FROM Account a WHERE a.passwordHash IS NOT NULL AND " + condition, Long.class)
                .setParameter("identifier", identifier)
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? OptionalLong.of(found.get(0)) : OptionalLong.empty();
    }

    /**
     * Why a person may not choose a password; nothing if they may.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     */
    public Optional<PasswordWeakness> judge(long accountId, String password) {
        Account account = accounts.get(accountId);
        PasswordOwner owner = PasswordOwner.of(
                Objects.requireNonNullElse(account.signIn(), ""),
                account.firstName(),
                account.lastName(),
                !account.roles().isEmpty());
        return passwords.judge(password, owner);
    }

    /** Hashes a password, which takes a quarter of a second: to be done before there is anything to lock. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String hash(String password) {
        return passwords.hash(password);
    }

    /**
     * Keeps a person's new password, and ends all their sessions.
     *
     * @param hash of {@link #hash}
     * @param endsTokens whether to end what applications may do for the person, too
     * @return the generation of the sessions that begin from now on
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public int set(long accountId, String hash, boolean endsTokens) {
        Account account = accounts.lock(accountId);
        account.setPassword(hash);
        entities.flush();
        changed.fire(new PasswordChanged(accountId, endsTokens));
        return account.sessionGeneration();
    }
}
