package org.hejnal.http.arrival;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.conduits.ReadReadyHandler;
import org.xnio.conduits.StreamSourceConduit;

/**
 * What still arrives of an entity by HTTP/2 after its answer. It is thrown away in the connection's input thread, because the
 * server ends a whole connection, with answers that have not been read yet, over one byte for a stream that is closed.
 */
final class Remainder implements ReadReadyHandler {
    private static final Logger LOG = System.getLogger(Remainder.class.getName());

    private final HttpServerExchange exchange;
    private final StreamSourceConduit source;
    private XnioExecutor.@Nullable Key end;

    private Remainder(HttpServerExchange exchange, StreamSourceConduit source) {
        this.exchange = exchange;
        this.source = source;
    }

    /**
     * Throws away what comes.
     *
     * @param most how long; then the stream is reset
     */
    static void discard(HttpServerExchange exchange, StreamSourceConduit source, Duration most) {
        exchange.getIoThread().execute(() -> new Remainder(exchange, source).start(most));
    }

    private void start(Duration most) {
        source.setReadReadyHandler(this);
        end = exchange.getIoThread()
                .executeAfter(
                        () -> IoUtils.safeClose(exchange.getConnection()), most.toMillis(), TimeUnit.MILLISECONDS);
        source.resumeReads();
        readReady();
    }

    @Override
    public void readReady() {
        try (PooledByteBuffer buffer =
                exchange.getConnection().getByteBufferPool().allocate()) {
            int read = source.read(buffer.getBuffer());
            while (read > 0) {
                buffer.getBuffer().clear();
                read = source.read(buffer.getBuffer());
            }
            if (read < 0) {
                terminated();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "What is left of an entity did not arrive.", e);
            terminated();
        }
    }

    @Override
    public void forceTermination() {
        terminated();
    }

    @Override
    public void terminated() {
        source.suspendReads();
        XnioExecutor.Key key = end;
        if (key != null) {
            key.remove();
            end = null;
        }
    }
}
