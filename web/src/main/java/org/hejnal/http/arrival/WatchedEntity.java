package org.hejnal.http.arrival;

import io.undertow.server.Connectors;
import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Protocols;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * An entity that a worker reads while it arrives, or answers unread. It has as much time as those that are waited for; then
 * reading it fails, and the worker is free again. What is unread when the answer begins is never read: the server would do so in
 * the worker, to find the connection's next request behind it, for as long as the client likes.
 */
final class WatchedEntity extends AbstractStreamSourceConduit<StreamSourceConduit> {
    private static final long LOOK_MILLIS = 1000;

    private final HttpServerExchange exchange;
    private final ArrivalLimits limits;
    private final long begin = System.nanoTime();
    private long progress = begin;
    private long received;
    private boolean isLeft;

    private WatchedEntity(StreamSourceConduit next, HttpServerExchange exchange, ArrivalLimits limits) {
        super(next);
        this.exchange = exchange;
        this.limits = limits;
    }

    /** Watches the entity of a request from now on. */
    static void watch(HttpServerExchange exchange, ArrivalLimits limits) {
        exchange.addRequestWrapper((factory, same) -> {
            WatchedEntity entity = new WatchedEntity(factory.create(), same, limits);
            same.addResponseCommitListener(ignored -> entity.leave());
            same.addDefaultResponseListener(ignored -> entity.leave());
            return entity;
        });
        // Channels are made when first asked for, which would be after the server has closed what is below this one.
        exchange.getRequestChannel();
        Connectors.resetRequestChannel(exchange);
    }

    /**
     * Gives up what is unread. The connection is open until the answer has been sent, and then ends; one of HTTP/2 stays.
     *
     * @return false, for there is no answer here
     */
    private boolean leave() {
        if (!isLeft && !exchange.isRequestComplete()) {
            isLeft = true;
            exchange.setPersistent(false);
            if (exchange.getProtocol().equals(Protocols.HTTP_2_0)) {
                exchange.addExchangeCompleteListener(this::discardRest);
            }
        }
        return false;
    }

    private void discardRest(HttpServerExchange same, ExchangeCompletionListener.NextListener others) {
        Remainder.discard(same, next, limits.silence());
        others.proceed();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return hasEnded() ? -1 : (int) counted(super.read(target));
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return hasEnded() ? -1 : counted(super.read(targets, offset, length));
    }

    private boolean hasEnded() {
        if (isLeft) {
            Connectors.terminateRequest(exchange);
        }
        return isLeft;
    }

    @Override
    public void terminateReads() throws IOException {
        leave();
        Connectors.terminateRequest(exchange);
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
