package org.hejnal.preference.timing;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows of {@code person_timing}. Locks are taken in the order of people, for two batches may want the same ones. */
@Singleton
class PersonTimingRepository {
    private static final String ADD = """
            INSERT INTO person_timing (account_id)
            SELECT id FROM unnest(CAST(:accounts AS bigint[])) AS a (id) ORDER BY id ON CONFLICT DO NOTHING
            """;
    private static final String LOCK =
            "SELECT t FROM PersonTiming t WHERE t.accountId IN :accounts ORDER BY t.accountId";

    @PersistenceContext
    EntityManager entityManager;

    Optional<PersonTiming> find(long accountId) {
        return Optional.ofNullable(entityManager.find(PersonTiming.class, accountId));
    }

    boolean exists(long accountId) {
        return entityManager
                        .createQuery("SELECT count(t) FROM PersonTiming t WHERE t.accountId = :account", Long.class)
                        .setParameter("account", accountId)
                        .getSingleResult()
                > 0;
    }

    /** Gives rows to those people who have none. */
    void add(Collection<Long> accountIds) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter("accounts", new TreeSet<>(accountIds).toArray(Long[]::new))
                .executeUpdate();
    }

    /** Holds the rows of those people who have one. Whoever held one before has written what is read now. */
    Map<Long, PersonTiming> lock(Collection<Long> accountIds) {
        return entityManager
                .createQuery(LOCK, PersonTiming.class)
                .setParameter("accounts", accountIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(timing -> timing.accountId, Function.identity()));
    }
}
