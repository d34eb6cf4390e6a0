package org.hejnal.statement.recipient;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hejnal.directory.DirectoryService;
import org.hejnal.platform.UnknownObjectException;

/** Names people in statements, and takes them out. */
@Singleton
public class StatementRecipientRepository {
    private static final String ADD = """
            INSERT INTO statement_recipient (statement_id, account_id, published_at)
            SELECT s.id, a.id, s.published_at FROM statement s, account a
            WHERE s.id = :statement AND a.id IN (SELECT unnest(CAST(:accounts AS bigint[])))
            ON CONFLICT DO NOTHING
            """;
    private static final String RETAIN = """
            DELETE FROM statement_recipient
            WHERE statement_id = :statement AND account_id NOT IN (SELECT unnest(CAST(:accounts AS bigint[])))
            """;

    /** One row: recipients have no entity, because they are written and read as sets. */
    private static final String REMOVE =
            "DELETE FROM statement_recipient WHERE statement_id = :statement AND account_id = :account";

    private static final String COUNT = "SELECT count(*) FROM statement_recipient WHERE statement_id = :statement";
    private static final String UNNAMED = """
            SELECT wanted.id FROM unnest(CAST(:accounts AS bigint[])) AS wanted (id)
            WHERE NOT EXISTS (
              SELECT 1 FROM statement_recipient r WHERE r.statement_id = :statement AND r.account_id = wanted.id)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DirectoryService directory;

    /**
     * Names exactly these people.
     *
     * @return what that has changed
     * @throws UnknownObjectException if one of them does not exist
     */
    public NamedPeople replace(long statementId, List<Long> accountIds) {
        Long[] accounts = accountIds.toArray(Long[]::new);
        directory.requireUsers(accountIds);
        List<Long> unnamed = listUnnamed(statementId, accounts);
        int removed = change(RETAIN, statementId, "accounts", accounts);
        change(ADD, statementId, "accounts", accounts);
        return new NamedPeople(unnamed, removed);
    }

    /**
     * Names one more.
     *
     * @return false if they were named already
     * @throws UnknownObjectException if there is no such person
     */
    public boolean add(long statementId, long accountId) {
        directory.requireUsers(List.of(accountId));
        return change(ADD, statementId, "accounts", new Long[] {accountId}) == 1;
    }

    /**
     * Takes one out.
     *
     * @return false if they were not named
     */
    public boolean remove(long statementId, long accountId) {
        return change(REMOVE, statementId, "account", accountId) == 1;
    }

    public int count(long statementId) {
        return ((Number) entityManager
                        .createNativeQuery(COUNT)
                        .setParameter("statement", statementId)
                        .getSingleResult())
                .intValue();
    }

    private List<Long> listUnnamed(long statementId, Long[] accounts) {
        return ((List<?>) entityManager
                        .createNativeQuery(UNNAMED, Long.class)
                        .setParameter("statement", statementId)
                        .setParameter("accounts", accounts)
                        .getResultList())
                .stream().map(Long.class::cast).toList();
    }

    private int change(String sql, long statementId, String name, Object value) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("statement", statementId)
                .setParameter(name, value)
                .executeUpdate();
    }
}
