package org.hejnal.feed.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hejnal.platform.TooManyRequestsException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedTurnsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Future<Integer>> held = new ArrayList<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whoeverFindsTooManyWaitingIsSentAwayAtOnce() throws Exception {
        FeedTurns turns = new FeedTurns(0, LONG);
        hold(turns, 1);
        hold(turns, 2);
        assertThatThrownBy(() -> turns.take(3, () -> 3))
                .isInstanceOf(TooManyRequestsException.class)
                .hasMessageContaining("waited for");
        finish();
        assertThat(turns.<Integer>take(3, () -> 3)).isEqualTo(3);
    }

    @Test
    void onePersonHasOneTurn() throws Exception {
        FeedTurns turns = new FeedTurns(0, LONG);
        hold(turns, 1);
        assertThatThrownBy(() -> turns.take(1, () -> 1)).isInstanceOf(TooManyRequestsException.class);
        assertThat(turns.<Integer>take(2, () -> 2)).isEqualTo(2);
        finish();
        assertThat(turns.<Integer>take(1, () -> 1)).isEqualTo(1);
    }

    @Test
    void whoeverWaitsForTooLongIsSentAwayAndLeavesNothing() throws Exception {
        FeedTurns turns = new FeedTurns(1, Duration.ofMillis(1));
        hold(turns, 1);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> turns.take(1, () -> 1))
                    .isInstanceOf(TooManyRequestsException.class)
                    .hasMessageContaining("being read");
        }
        finish();
        assertThat(turns.<Integer>take(1, () -> 1)).isEqualTo(1);
    }

    @Test
    void theOthersTakeTheirTurnsTwoAtATime() throws Exception {
        FeedTurns turns = new FeedTurns(100, LONG);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> runs = IntStream.range(0, 100)
                .mapToObj(account -> threads.submit(() -> turns.take(account, () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return inside.decrementAndGet();
                })))
                .toList();
        for (Future<Integer> run : runs) {
            run.get(1, TimeUnit.MINUTES);
        }
        assertThat(most).hasValueBetween(1, 2);
    }

    private void hold(FeedTurns turns, long account) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        held.add(threads.submit(() -> turns.take(account, () -> {
            begun.countDown();
            return await(end);
        })));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private static int await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES) ? 0 : 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void finish() throws Exception {
        end.countDown();
        for (Future<Integer> other : held) {
            assertThat(other.get(1, TimeUnit.MINUTES)).isZero();
        }
    }
}
