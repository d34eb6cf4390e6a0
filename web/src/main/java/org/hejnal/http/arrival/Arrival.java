package org.hejnal.http.arrival;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.ChannelListener;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * One entity on its way. Everything here runs in the connection's own input thread, which waits for nobody, so nothing needs
 * a lock.
 */
final class Arrival {
    private static final Logger LOG = System.getLogger(Arrival.class.getName());
    private static final long LOOK_MILLIS = 1000;

    private final HttpServerExchange exchange;
    private final HttpHandler next;
    private final EntityArrival.Waiting waiting;
    private final ArrivalLimits limits;
    private final long most;
    private final ReceivedEntity entity;
    private final StreamSourceChannel channel;
    private final long begin = System.nanoTime();
    private long progress = begin;
    private boolean isWaiting;
    private XnioExecutor.@Nullable Key look;

    Arrival(
            HttpServerExchange exchange,
            HttpHandler next,
            EntityArrival.Waiting waiting,
            ArrivalLimits limits,
            long most,
            ReceivedEntity entity) {
        this.exchange = exchange;
        this.next = next;
        this.waiting = waiting;
        this.limits = limits;
        this.most = most;
        this.entity = entity;
        this.channel = exchange.getRequestChannel();
    }

    /** Receives what is there. Most entities are there at once, and then this is all. */
    void start() throws Exception {
        boolean isWhole;
        try {
            isWhole = receive();
            if (isWhole) {
                handOver();
            }
        } catch (IOException | RuntimeException e) {
            fail(e);
            return;
        }
        if (isWhole) {
            next.handleRequest(exchange);
        } else if (waiting.begin(exchange)) {
            isWaiting = true;
            channel.getReadSetter().set((ChannelListener<StreamSourceChannel>) ignored -> go());
            channel.resumeReads();
            lookLater();
        } else {
            entity.close();
            Refusal.TOO_MANY.send(exchange);
        }
    }

    /** @return whether the entity has ended */
    private boolean receive() throws IOException {
        while (true) {
            ByteBuffer room = entity.room();
            int read = channel.read(room);
            if (read < 0) {
                return true;
            }
            if (read == 0) {
                entity.rest();
                return false;
            }
            entity.received(read);
            progress = System.nanoTime();
            if (entity.length() > most) {
                throw new RequestTooBigException("more than " + most + " bytes");
            }
        }
    }

    private void go() {
        try {
            if (receive()) {
                stopWaiting();
                handOver();
                Connectors.executeRootHandler(next, exchange);
            }
        } catch (IOException | RuntimeException e) {
            stopWaiting();
            fail(e);
        }
    }

    private void handOver() throws IOException {
        Connectors.ungetRequestBytes(exchange, entity.take());
        Connectors.resetRequestChannel(exchange);
    }

    private void fail(Exception e) {
        entity.close();
        if (e instanceof RequestTooBigException) {
            Refusal.TOO_LARGE.send(exchange);
        } else if (e instanceof RuntimeException) {
            LOG.log(Level.ERROR, "An entity could not be received.", e);
            Refusal.FAILED.send(exchange);
        } else {
            LOG.log(Level.DEBUG, "An entity did not arrive whole.", e);
            exchange.endExchange();
        }
    }

    private void lookLater() {
        look = exchange.getIoThread().executeAfter(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        long now = System.nanoTime();
        if (!isWaiting) {
            return;
        }
        if (limits.isOver(Duration.ofNanos(now - begin), Duration.ofNanos(now - progress), entity.length())) {
            stopWaiting();
            entity.close();
            Refusal.TOO_SLOW.send(exchange);
        } else {
            lookLater();
        }
    }

    private void stopWaiting() {
        if (isWaiting) {
            isWaiting = false;
            channel.suspendReads();
            channel.getReadSetter().set(null);
            waiting.end(exchange);
        }
        XnioExecutor.Key key = look;
        if (key != null) {
            key.remove();
            look = null;
        }
    }
}
