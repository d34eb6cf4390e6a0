package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Replaces hashes that have become too cheap, in a transaction that begins when the new hash is there. */
@Stateless
public class PasswordRenewalService {
    @PersistenceContext
    EntityManager entities;

    /** Keeps the new hash, unless somebody has changed the old one meanwhile. */
    public void replace(long accountId, String oldHash, String newHash) {
        entities.createQuery(
                        "UPDATE Account a SET a.passwordHash = :renewed WHERE a.id = :id AND a.passwordHash = :old")
                .setParameter("renewed", newHash)
                .setParameter("id", accountId)
                .setParameter("old", oldHash)
                .executeUpdate();
    }
}
