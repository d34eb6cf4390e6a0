package org.hejnal.http.arrival;

import java.time.Duration;

/**
 * What entities may take while they arrive.
 *
 * @param anonymousBytes the longest entity of somebody who is not signed in
 * @param signedInBytes the longest one, with photos, of somebody who is
 * @param slowAtOnce how many entities the server waits for at the same time; those that are there at once do not count
 * @param slowPerAddress how many of them come from one address
 * @param silence how long nothing may arrive
 * @param patience how long an entity may take, besides the time that its bytes take at {@code bytesPerSecond}
 * @param bytesPerSecond the slowest client that is waited for to the end
 */
public record ArrivalLimits(
        long anonymousBytes,
        long signedInBytes,
        int slowAtOnce,
        int slowPerAddress,
        Duration silence,
        Duration patience,
        long bytesPerSecond) {
    /** Twenty of the longest photos, texts, and what frames them. */
    public static final long SIGNED_IN_BYTES = 20L * 10 * 1024 * 1024 + 2 * 1024 * 1024;

    /** The longest file that a worker reads while it arrives. */
    public static final long FILE_BYTES = 64L * 1024 * 1024;

    public static final int SLOW_AT_ONCE = 2000;
    public static final int SLOW_PER_ADDRESS = 100;
    public static final Duration SILENCE = Duration.ofSeconds(10);
    public static final Duration PATIENCE = Duration.ofSeconds(30);
    public static final long BYTES_PER_SECOND = 32 * 1024;

    /** The limits of the product. */
    static ArrivalLimits of(long anonymousBytes) {
        return new ArrivalLimits(
                anonymousBytes, SIGNED_IN_BYTES, SLOW_AT_ONCE, SLOW_PER_ADDRESS, SILENCE, PATIENCE, BYTES_PER_SECOND);
    }

    /** Whether an entity has had its time. */
    boolean isOver(Duration sinceBegin, Duration sinceProgress, long received) {
        Duration granted = patience.plusSeconds(received / bytesPerSecond);
        return sinceProgress.compareTo(silence) > 0 || sinceBegin.compareTo(granted) > 0;
    }
}
