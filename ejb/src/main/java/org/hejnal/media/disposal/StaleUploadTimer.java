package org.hejnal.media.disposal;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.hejnal.media.store.PhotoStore;
import org.hejnal.platform.RegularWork;

/** Deletes what broken uploads have left in the folder of photos. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaleUploadTimer implements RegularWork {
    @Inject
    PhotoStore store;

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void perform() {
        try {
            store.deleteStaleWork();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
