package org.hejnal.oauth.consumer;

import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hejnal.platform.DatabasePreparation;
import org.hejnal.platform.RegularWork;
import org.hejnal.platform.SecretCipher;

/**
 * Seals the secrets that an administrator has inserted as {@code clear:<secret>}: at the start, and
 * every minute. Nodes may do it at the same time: each row is replaced only as long as it is still clear. It also
 * erases secrets from before a rotation, {@value #REMEMBERED_DAYS} days after they have worked last.
 */
@Singleton
@Local({DatabasePreparation.class, RegularWork.class})
public class ConsumerSecretTimer implements DatabasePreparation, RegularWork {
    /** How long a secret that works no longer is known, so that whoever signs with it is told that it was replaced. */
    static final int REMEMBERED_DAYS = 30;

    private static final Logger LOG = System.getLogger(ConsumerSecretTimer.class.getName());

    private static final String ERASE = "UPDATE Consumer c SET c.formerSecret = NULL, c.formerSecretUntil = NULL"
            + " WHERE c.formerSecretUntil <= :forgotten";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SecretCipher cipher;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Stage stage() {
        return Stage.CONTENT;
    }

    @Override
    public void perform() {
        List<Object[]> clear = entities.createQuery(
                        "SELECT c.key, c.secret FROM Consumer c WHERE c.secret LIKE 'clear:%'", Object[].class)
                .getResultList();
        clear.forEach(row -> seal((String) row[0], (String) row[1]));
        entities.createQuery(ERASE)
                .setParameter("forgotten", clock.instant().minus(Duration.ofDays(REMEMBERED_DAYS)))
                .executeUpdate();
    }

    private void seal(String key, String clear) {
        String secret = clear.substring(SecretCipher.CLEAR.length());
        int sealed = entities.createQuery(
                        "UPDATE Consumer c SET c.secret = :sealed WHERE c.key = :key AND c.secret = :clear")
                .setParameter("sealed", cipher.seal(secret, SecretOwner.consumer(key)))
                .setParameter("key", key)
                .setParameter("clear", clear)
                .executeUpdate();
        LOG.log(Level.INFO, "Sealed the secret of {0} consumer(s) with the key ''{1}''.", sealed, key);
    }
}
