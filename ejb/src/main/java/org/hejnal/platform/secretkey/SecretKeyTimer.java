package org.hejnal.platform.secretkey;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.hejnal.platform.RegularWork;
import org.hejnal.platform.SecretKeys;

/** While a former key is set, seals what is not sealed with the node's own key, and says when nothing is left. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecretKeyTimer implements RegularWork {
    private static final Logger LOG = System.getLogger(SecretKeyTimer.class.getName());

    /** How many transactions a column gets at a time. */
    static final int STEPS = 40;

    @Inject
    SecretKeyService service;

    @Inject
    SecretKeys keys;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void perform() {
        if (keys.former().isEmpty()) {
            return;
        }
        int sealed = 0;
        int unreadable = 0;
        boolean isWhole = true;
        for (String column : service.columns()) {
            Optional<Object> after = Optional.empty();
            int step = 0;
            do {
                SecretKeyService.Step done = service.seal(column, after);
                sealed += done.sealed();
                unreadable += done.unreadable();
                after = done.next();
                step++;
            } while (after.isPresent() && step < STEPS);
            isWhole &= after.isEmpty();
        }
        tell(sealed, unreadable, isWhole && sealed == 0);
    }

    private void tell(int sealed, int unreadable, boolean isOver) {
        if (sealed > 0) {
            LOG.log(Level.INFO, "Sealed {0} secrets with the key {1}.", sealed, keys.own());
        }
        if (service.recordFormer(!isOver)) {
            LOG.log(
                    Level.INFO,
                    "No row is sealed with the former key any more. When this is so on every node, remove"
                            + " HEJNAL_SECRET_KEY_OLD. ({0} secrets open with none of the keys.)",
                    unreadable);
        }
    }
}
