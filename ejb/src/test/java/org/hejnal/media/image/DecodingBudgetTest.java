package org.hejnal.media.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hejnal.platform.TooManyRequestsException;
import org.junit.jupiter.api.Test;

class DecodingBudgetTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void whatRunsAtOnceFitsIntoIt() throws Exception {
        DecodingBudget budget = new DecodingBudget(10 * MEGABYTE, 16, Duration.ofMinutes(1));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            var runs = IntStream.range(0, 200)
                    .<Future<?>>mapToObj(run -> threads.submit(() -> budget.with(3 * MEGABYTE, () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.yield();
                        return inside.decrementAndGet();
                    })))
                    .toList();
            for (Future<?> run : runs) {
                run.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most).hasValueBetween(1, 3);
    }

    @Test
    void whoeverWaitsForTooLongIsSentAway() throws Exception {
        DecodingBudget budget = new DecodingBudget(10 * MEGABYTE, 16, Duration.ofMillis(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> other = thread.submit(() -> budget.with(9 * MEGABYTE, () -> {
                begun.countDown();
                return end.await(1, TimeUnit.MINUTES);
            }));
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            assertThatThrownBy(() -> budget.with(2 * MEGABYTE, () -> 1)).isInstanceOf(TooManyRequestsException.class);
            end.countDown();
            assertThat(other.get(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            thread.shutdownNow();
        }
        assertThat(budget.<Integer>with(10 * MEGABYTE - 1024, () -> 7)).isEqualTo(7);
    }

    @Test
    void whoeverFindsTooManyWaitingIsSentAwayAtOnce() throws Exception {
        DecodingBudget budget = new DecodingBudget(10 * MEGABYTE, 0, Duration.ofMinutes(1));
        String answer = budget.with(9 * MEGABYTE, () -> {
            assertThatThrownBy(() -> budget.with(2 * MEGABYTE, () -> 1))
                    .isInstanceOf(TooManyRequestsException.class)
                    .hasMessageContaining("waiting");
            return "kept";
        });
        assertThat(answer).isEqualTo("kept");
        assertThat(budget.<Integer>with(2 * MEGABYTE, () -> 1)).isEqualTo(1);
    }

    @Test
    void whatNeverFitsIsRefused() {
        DecodingBudget budget = new DecodingBudget(10 * MEGABYTE, 16, Duration.ofMinutes(1));
        assertThatThrownBy(() -> budget.with(11 * MEGABYTE, () -> 1)).isInstanceOf(ImageRefusedException.class);
    }
}
