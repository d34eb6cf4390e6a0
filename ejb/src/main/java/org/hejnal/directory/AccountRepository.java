package org.hejnal.directory;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hejnal.platform.UnknownObjectException;

/** Finds people for what reads and changes them one by one. */
@Singleton
public class AccountRepository {
    @PersistenceContext
    EntityManager entityManager;

    /** @throws UnknownObjectException if there is no such person */
    public Account get(long id) {
        return require(id, LockModeType.NONE);
    }

    /**
     * Waits until nobody else changes the person, and keeps others out until the transaction ends.
     *
     * @throws UnknownObjectException if there is no such person
     */
    public Account lock(long id) {
        return require(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Account require(long id, LockModeType mode) {
        return Optional.ofNullable(entityManager.find(Account.class, id, mode))
                .orElseThrow(() -> new UnknownObjectException(DirectoryObject.PERSON, Long.toString(id)));
    }
}
