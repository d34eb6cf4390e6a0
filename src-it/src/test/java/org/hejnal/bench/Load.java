package org.hejnal.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The same question from a few clients that each wait for the answer before they ask again.
 *
 * @param port where on loopback
 * @param requests makes each client's source of requests
 * @param expected the body that every answer has to have
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Load(int port, Supplier<Supplier<byte[]>> requests, byte[] expected) {
    private static final int CLIENTS = 4;
    private static final double NANOS_PER_SECOND = 1e9;

    /** Returns the answers per second. */
    double run(Duration duration) {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long start = System.nanoTime();
            long deadline = start + duration.toNanos();
            List<Future<Integer>> counts = clients.invokeAll(
                    Stream.generate(() -> client(deadline)).limit(CLIENTS).toList());
            int sum = 0;
            for (Future<Integer> count : counts) {
                sum += count.get();
            }
            return sum * NANOS_PER_SECOND / (System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            clients.shutdownNow();
        }
    }

    private Callable<Integer> client(long deadline) {
        return () -> {
            Supplier<byte[]> source = requests.get();
            int count = 0;
            try (RawConnection connection = new RawConnection(port)) {
                while (System.nanoTime() < deadline) {
                    check(connection.exchange(source.get()));
                    count++;
                }
            }
            return count;
        };
    }

    private void check(byte[] body) throws IOException {
        if (!Arrays.equals(body, expected)) {
            throw new IOException("Another answer than expected: " + body.length + " bytes");
        }
    }
}
