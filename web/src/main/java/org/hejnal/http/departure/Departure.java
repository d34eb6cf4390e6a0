package org.hejnal.http.departure;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.ServerConnection;
import io.undertow.util.AttachmentKey;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.ConduitWritableByteChannel;
import org.xnio.conduits.Conduits;
import org.xnio.conduits.StreamSinkConduit;

/**
 * One answer on its way. Whoever writes it never waits: what the network does not take at once is kept, and the connection's
 * own thread sends it when the worker has ended. The worker writes first and that thread goes on, so nothing needs a lock.
 */
final class Departure extends AbstractStreamSinkConduit<StreamSinkConduit> {
    private static final long LOOK_MILLIS = 1000;

    /** The answer of a connection that is kept at present. */
    private static final AttachmentKey<AtomicReference<Departure>> CURRENT =
            AttachmentKey.create(AtomicReference.class);

    private final HttpServerExchange exchange;
    private final InetAddress address;
    private final Waiting waiting;
    private final DepartureLimits limits;
    private final KeptAnswer kept;
    private @Nullable AtomicReference<Departure> current;
    private boolean isKeeping;
    private volatile boolean isRefused;
    private boolean isEnded;
    private boolean isTerminated;
    private boolean isLeft;
    private boolean isReleased;
    private long taken;
    private long begin;
    private volatile long progress;

    Departure(StreamSinkConduit network, HttpServerExchange exchange, InetAddress address, Place place) {
        super(network);
        this.exchange = exchange;
        this.address = address;
        this.waiting = place.waiting();
        this.limits = place.limits();
        this.kept = new KeptAnswer(place.folder());
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int length = bytes.remaining();
        sendKept();
        if (kept.isEmpty() && !isRefused) {
            next.write(bytes);
        }
        keep(bytes);
        return length;
    }

    @Override
    public long write(ByteBuffer[] buffers, int offset, int count) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + count; i++) {
            written += write(buffers[i]);
        }
        return written;
    }

    @Override
    public int writeFinal(ByteBuffer bytes) throws IOException {
        if (isKeeping || isRefused) {
            return Conduits.writeFinalBasic(this, bytes);
        }
        int length = bytes.remaining();
        next.writeFinal(bytes);
        isEnded = true;
        isTerminated = !bytes.hasRemaining();
        keep(bytes);
        return length;
    }

    @Override
    public long writeFinal(ByteBuffer[] buffers, int offset, int count) throws IOException {
        return Conduits.writeFinalBasic(this, buffers, offset, count);
    }

    @Override
    public long transferFrom(FileChannel source, long position, long count) throws IOException {
        return source.transferTo(position, count, new ConduitWritableByteChannel(this));
    }

    @Override
    public long transferFrom(StreamSourceChannel source, long count, ByteBuffer through) throws IOException {
        return IoUtils.transfer(source, count, through, new ConduitWritableByteChannel(this));
    }

    /** True for the worker, which has nothing more to do here; who comes after it learns the truth. */
    @Override
    public boolean flush() throws IOException {
        if (isRefused) {
            return true;
        }
        sendKept();
        terminateIfSent();
        boolean isSent = kept.isEmpty() && next.flush();
        if (isSent || !isEnded) {
            return true;
        }
        return leave();
    }

    /** @return whether the worker has just been let go */
    private boolean leave() {
        if (isLeft) {
            return false;
        }
        isLeft = true;
        begin = System.nanoTime();
        progress = begin;
        lookLater();
        return true;
    }

    @Override
    public void terminateWrites() throws IOException {
        isEnded = true;
        terminateIfSent();
    }

    private void terminateIfSent() throws IOException {
        if (isEnded && !isTerminated && !isRefused && kept.isEmpty()) {
            isTerminated = true;
            next.terminateWrites();
        }
    }

    private void sendKept() throws IOException {
        long before = kept.sent();
        kept.sendTo(next);
        if (kept.sent() > before) {
            progress = System.nanoTime();
        }
    }

    private synchronized void keep(ByteBuffer bytes) throws IOException {
        if (bytes.hasRemaining() && !isRefused && !mayKeep(bytes.remaining())) {
            isRefused = true;
            IoUtils.safeClose(exchange.getConnection());
        }
        if (isRefused) {
            // Nobody reads the rest; whoever writes it goes on to its end.
            bytes.position(bytes.limit());
        } else if (bytes.hasRemaining()) {
            kept.add(bytes);
        }
    }

    private boolean mayKeep(int more) {
        if (!isKeeping) {
            if (!waiting.begin(address)) {
                return false;
            }
            isKeeping = true;
            releaseWithConnection();
            exchange.addExchangeCompleteListener((ended, following) -> {
                release();
                following.proceed();
            });
        }
        boolean isRoom = waiting.take(address, more);
        taken += isRoom ? more : 0;
        return isRoom;
    }

    /** One listener for each connection, which may carry any number of answers: Undertow keeps them all until it closes. */
    private void releaseWithConnection() {
        ServerConnection connection = exchange.getConnection();
        AtomicReference<Departure> known = connection.getAttachment(CURRENT);
        if (known == null) {
            AtomicReference<Departure> made = new AtomicReference<>();
            connection.putAttachment(CURRENT, made);
            connection.addCloseListener(closed -> {
                Departure left = made.get();
                if (left != null) {
                    left.release();
                }
            });
            known = made;
        }
        known.set(this);
        current = known;
    }

    /** The connection may be closed by any thread. */
    private synchronized void release() {
        if (!isReleased) {
            isReleased = true;
            isRefused = true;
            kept.close();
            waiting.giveBack(address, taken);
            waiting.end(address);
            if (current != null) {
                current.compareAndSet(this, null);
            }
        }
    }

    private void lookLater() {
        try {
            exchange.getIoThread().executeAfter(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The server is ending, and the connection with it.
            release();
        }
    }

    private void look() {
        long now = System.nanoTime();
        if (exchange.isResponseComplete()) {
            return;
        }
        if (!exchange.getConnection().isOpen()) {
            // It may have been closed before it had somebody to tell.
            release();
        } else if (limits.isOver(Duration.ofNanos(now - begin), Duration.ofNanos(now - progress), kept.sent())) {
            IoUtils.safeClose(exchange.getConnection());
        } else {
            lookLater();
        }
    }
}
