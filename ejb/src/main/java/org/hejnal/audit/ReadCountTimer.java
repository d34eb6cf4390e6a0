package org.hejnal.audit;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.hejnal.audit.ReadCounter.Counted;
import org.hejnal.platform.RegularWork;

/** Writes down what was counted, every few seconds and when the server stops. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadCountTimer implements RegularWork {
    @Inject
    ReadCounter counter;

    @Inject
    ReadCountService counts;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    @PreDestroy
    public void perform() {
        Map<Counted, Long> taken = counter.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            counts.add(taken);
        } catch (RuntimeException e) {
            counter.giveBack(taken);
            throw e;
        }
    }
}
