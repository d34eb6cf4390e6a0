package org.hejnal.circle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hejnal.directory.AccountLockService;
import org.hejnal.platform.Rows;

/** What clients keep for their users: short texts by name, which mean nothing to the server. */
@Stateless
public class ClientSettingService {
    /** How many an account has at most. */
    public static final int MAX_SETTINGS = 100;

    public static final int MAX_NAME = 64;
    public static final int MAX_VALUE = 4000;

    private static final String PUT = """
            INSERT INTO client_setting (account_id, name, value)
            SELECT :account, :name, :value
            WHERE EXISTS (SELECT 1 FROM client_setting WHERE account_id = :account AND name = :name)
              OR (SELECT count(*) FROM client_setting WHERE account_id = :account) < :most
            ON CONFLICT (account_id, name) DO UPDATE SET value = excluded.value
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AccountLockService accounts;

    /**
     * Keeps a text in place of the one that had its name.
     *
     * @param name 1 to {@value #MAX_NAME} characters
     * @param value at most {@value #MAX_VALUE} characters
     * @throws org.hejnal.platform.InvalidValueException if there are {@value #MAX_SETTINGS} others
     */
    public void put(long accountId, String name, String value) {
        String key = Texts.require("var", name, MAX_NAME);
        if (value.codePointCount(0, value.length()) > MAX_VALUE) {
            throw Texts.refusal("value", "At most " + MAX_VALUE + " characters are kept.");
        }
        accounts.lock(accountId);
        int kept = entityManager
                .createNativeQuery(PUT)
                .setParameter("account", accountId)
                .setParameter("name", key)
                .setParameter("value", value)
                .setParameter("most", MAX_SETTINGS)
                .executeUpdate();
        if (kept == 0) {
            throw Texts.refusal("var", "At most " + MAX_SETTINGS + " settings are kept.");
        }
    }

    public Optional<String> find(long accountId, String name) {
        return Rows.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT value FROM client_setting WHERE account_id = :account AND name = :name",
                                        String.class)
                                .setParameter("account", accountId)
                                .setParameter("name", name.strip()),
                        String.class)
                .findFirst();
    }
}
