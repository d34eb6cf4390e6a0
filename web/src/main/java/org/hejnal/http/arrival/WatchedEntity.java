package org.hejnal.http.arrival;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * An entity that a worker reads while it arrives, because nobody knew before whose it is. It has as much time as those that are
 * waited for; then reading it fails, and the worker is free again.
 */
final class WatchedEntity extends AbstractStreamSourceConduit<StreamSourceConduit> {
    private static final long LOOK_MILLIS = 1000;

    private final ArrivalLimits limits;
    private final long begin = System.nanoTime();
    private long progress = begin;
    private long received;

    private WatchedEntity(StreamSourceConduit next, ArrivalLimits limits) {
        super(next);
        this.limits = limits;
    }

    /** Watches the entity of a request from when somebody begins to read it. */
    static void watch(HttpServerExchange exchange, ArrivalLimits limits) {
        exchange.addRequestWrapper((factory, ignored) -> new WatchedEntity(factory.create(), limits));
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return (int) counted(super.read(target));
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return counted(super.read(targets, offset, length));
    }

    @Override
    public void awaitReadable() throws IOException {
        awaitReadable(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void awaitReadable(long time, TimeUnit unit) throws IOException {
        super.awaitReadable(Math.min(unit.toMillis(time), LOOK_MILLIS), TimeUnit.MILLISECONDS);
        long now = System.nanoTime();
        if (limits.isOver(Duration.ofNanos(now - begin), Duration.ofNanos(now - progress), received)) {
            throw new IOException("The entity arrives too slowly.");
        }
    }

    private long counted(long bytes) {
        if (bytes > 0) {
            received += bytes;
            progress = System.nanoTime();
        }
        return bytes;
    }
}
