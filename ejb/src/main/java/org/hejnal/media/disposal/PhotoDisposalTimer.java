package org.hejnal.media.disposal;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hejnal.media.store.PhotoStore;
import org.hejnal.media.store.PhotoStoreCheck;

/** Deletes the files of photos that are gone, and what broken uploads have left, on every node that has the right store. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotoDisposalTimer {
    @Inject
    PhotoDisposalService disposal;

    @Inject
    PhotoStoreCheck check;

    @Inject
    PhotoStore store;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void dispose() {
        while (check.isRight() && disposal.disposeOld()) {
            Thread.onSpinWait();
        }
    }

    @Schedule(hour = "*", minute = "35", persistent = false)
    void deleteStaleWork() {
        try {
            store.deleteStaleWork();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
