package org.hejnal.delivery.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private final List<Duration> waits = new ArrayList<>();
    private final Recording recording = new Recording(scheduler());
    private int attempts;

    @Test
    void whatIsRecordedAtOnceIsRecordedOnce() {
        recording.write(() -> failUntil(1));
        assertThat(attempts).isEqualTo(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void aDatabaseThatComesBackLosesNothing() {
        recording.write(() -> failUntil(4));
        assertThat(attempts).isEqualTo(4);
        assertThat(waits).hasSize(3);
    }

    @Test
    void itEndsBeforeTheLeaseDoes() {
        assertThatThrownBy(() -> recording.write(() -> failUntil(Integer.MAX_VALUE)))
                .hasMessage("no connection");
        assertThat(attempts).isEqualTo(waits.size() + 1);
        Duration sinceTheLastBeat = LeaseRepository.LEASE.dividedBy(4);
        assertThat(waits.stream().reduce(sinceTheLastBeat, Duration::plus)).isLessThan(LeaseRepository.LEASE);
    }

    private void failUntil(int last) {
        if (++attempts < last) {
            throw new IllegalStateException("no connection");
        }
    }

    /** Notes how long it was to wait, and does not. */
    @SuppressWarnings("FutureReturnValueIgnored") // the proxy's caller gets it
    private ScheduledExecutorService scheduler() {
        return proxy(ScheduledExecutorService.class, (arguments) -> {
            waits.add(Duration.ofMillis((Long) arguments[1]));
            return proxy(
                    ScheduledFuture.class,
                    nothing -> CompletableFuture.completedFuture(null).join());
        });
    }

    private interface Answer {
        @org.jspecify.annotations.Nullable
        Object to(Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer.to(arguments)));
    }
}
