package org.hejnal.media.disposal;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hejnal.media.store.PhotoStoreCheck;
import org.hejnal.platform.RegularWork;

/** Deletes the files of photos that are gone, on every node that has the right store. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotoDisposalTimer implements RegularWork {
    @Inject
    PhotoDisposalService disposal;

    @Inject
    PhotoStoreCheck check;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void perform() {
        while (check.isRight() && disposal.disposeOld()) {
            Thread.onSpinWait();
        }
    }
}
