package org.hejnal.http.departure;

import java.time.Duration;

/**
 * How long clients may take to read an answer. One that the network takes at once does not count.
 *
 * @param silence how long a client may read nothing
 * @param patience how long an answer may take, besides the time that its bytes take at {@code bytesPerSecond}
 * @param bytesPerSecond the slowest client that is waited for to the end
 */
record DepartureLimits(Duration silence, Duration patience, long bytesPerSecond) {
    static final int SLOW_AT_ONCE = 2000;
    static final int SLOW_PER_ADDRESS = 100;
    static final long BYTES = 1024L * 1024 * 1024;
    static final long BYTES_PER_ADDRESS = BYTES / 8;
    static final Duration SILENCE = Duration.ofSeconds(20);
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final long BYTES_PER_SECOND = 32 * 1024;

    /** The limits of the product. */
    static final DepartureLimits PRODUCT = new DepartureLimits(SILENCE, PATIENCE, BYTES_PER_SECOND);

    /** Whether an answer has had its time. */
    boolean isOver(Duration sinceBegin, Duration sinceProgress, long read) {
        Duration granted = patience.plusSeconds(read / bytesPerSecond);
        return sinceProgress.compareTo(silence) > 0 || sinceBegin.compareTo(granted) > 0;
    }
}
