package org.hejnal.platform;

import java.time.Duration;

/**
 * Work that comes again and again on every node, whoever calls for it or not. A class that implements this is found, and
 * performed from when the application is up.
 */
public interface RegularWork {
    /** The time from one beginning to the next. A beginning is left out while the one before it is still at work. */
    Duration pause();

    /** Does what there is to do now. What fails is tried again at the next time. */
    void perform();
}
