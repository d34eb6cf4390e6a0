package org.hejnal.media;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    @Inject
    PhotoGarbageRepository garbage;

    @Inject
    PhotoStore store;

    @Inject
    Clock clock;

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

    private void delete(List<String> keys) {
        try {
            for (String key : keys) {
                store.delete(key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        garbage.remove(keys);
    }
}
