package org.hejnal.circle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hejnal.directory.AccountLockService;

/** What clients keep for their users: short texts by name, which mean nothing to the server. */
@Stateless
public class ClientSettingService {
    /** How many an account has at most. */
    public static final int MAX_SETTINGS = 100;

    public static final int MAX_NAME = 64;
    public static final int MAX_VALUE = 4000;

    private static final String COUNT = "SELECT count(s) FROM ClientSetting s WHERE s.key.accountId = :account";
    private static final String FIND =
            "SELECT s.value FROM ClientSetting s WHERE s.key.accountId = :account AND s.key.name = :name";

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
        String key = Texts.require(CircleField.SETTING, name, MAX_NAME);
        if (value.codePointCount(0, value.length()) > MAX_VALUE) {
            throw Texts.refusal(CircleField.SETTING_VALUE, "At most " + MAX_VALUE + " characters are kept.");
        }
        accounts.lock(accountId);
        ClientSetting.Key setting = new ClientSetting.Key(accountId, key);
        ClientSetting known = entityManager.find(ClientSetting.class, setting);
        if (known != null) {
            known.change(value);
        } else if (count(accountId) < MAX_SETTINGS) {
            entityManager.persist(new ClientSetting(setting, value));
        } else {
            throw Texts.refusal(CircleField.SETTING, "At most " + MAX_SETTINGS + " settings are kept.");
        }
        entityManager.flush();
    }

    private long count(long accountId) {
        return entityManager
                .createQuery(COUNT, Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    public Optional<String> find(long accountId, String name) {
        return entityManager
                .createQuery(FIND, String.class)
                .setParameter("account", accountId)
                .setParameter("name", name.strip())
                .getResultStream()
                .findFirst();
    }
}
