package org.hejnal.delivery.spine;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether this node is busy filling the inboxes of many. Deliveries take few places then: inboxes are to be full first, and
 * whoever gets one message is still not held up.
 */
@Singleton
public class FanOutLoad {
    private final AtomicInteger large = new AtomicInteger();

    boolean isHeavy() {
        return large.get() > 0;
    }

    /** One thread's part in it; not for several. */
    Part begin() {
        return new Part();
    }

    final class Part implements AutoCloseable {
        private boolean isLarge;

        void note(Progress progress) {
            set(progress == Progress.FULL_CHUNK);
        }

        private void set(boolean isNow) {
            if (isNow != isLarge) {
                isLarge = isNow;
                large.addAndGet(isNow ? 1 : -1);
            }
        }

        @Override
        public void close() {
            set(false);
        }
    }
}
