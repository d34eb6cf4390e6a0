package org.hejnal.media.disposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hejnal.media.store.PhotoStore;

/**
 * Deletes files that no row names. Files go before their keys do, so that a crash in between leaves a key without a file
 * and never a file without a key.
 */
@Stateless
public class PhotoDisposalService {
    /** Longer than any request takes from its first photo to its end. */
    private static final Duration AGE = Duration.ofHours(1);

    private static final int AT_ONCE = 100;
    private static final Logger LOG = System.getLogger(PhotoDisposalService.class.getName());

    @Inject
    public PhotoGarbageRepository garbage;

    @Inject
    public PhotoStore store;

    @Inject
    public Clock clock;

    /** Deletes files at once; those that a row names in the meantime stay. */
    public void dispose(List<String> keys) {
        delete(garbage.take(keys));
    }

    /**
     * Deletes some of the files that have been left for an hour.
     *
     * @return false if there was nothing to delete
     */
    public boolean disposeOld() {
        List<String> keys = garbage.takeOlderThan(clock.instant().minus(AGE), AT_ONCE);
        delete(keys);
        return !keys.isEmpty();
    }

    /** One file that cannot be deleted keeps no other from it; it is tried again after an hour. */
    private void delete(List<String> keys) {
        List<String> deleted = keys.stream().filter(this::isDeleted).toList();
        List<String> stuck = keys.stream().filter(key -> !deleted.contains(key)).toList();
        garbage.remove(deleted);
        if (!stuck.isEmpty()) {
            garbage.postpone(stuck, clock.instant());
        }
    }

    private boolean isDeleted(String key) {
        try {
            store.delete(key);
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The file " + key + " cannot be deleted; it is tried again in an hour.", e);
            return false;
        }
    }
}
