package org.hejnal.it.client;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many callers at one moment. */
public final class Together {
    private static final int THREADS = 32;

    private Together() {}

    /** Makes calls as parallel as can be and returns their answers. */
    public static <T> List<T> call(int times, IntFunction<T> call) {
        ExecutorService callers = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> answers = IntStream.range(0, times)
                    .mapToObj(i -> callers.submit(() -> {
                        start.await();
                        return call.apply(i);
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(Together::get).toList();
        } finally {
            callers.shutdownNow();
        }
    }

    private static <T> T get(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
