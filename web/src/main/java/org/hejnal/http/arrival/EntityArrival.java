package org.hejnal.http.arrival;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hejnal.platform.Turns;

/**
 * Stands in front of the workers and gives them requests that have arrived whole. An entity whose announced length is over
 * the limit goes on unread, for the API to refuse it in its own shape; whoever reads entities asks for that length first.
 */
final class EntityArrival implements HttpHandler {
    private static final long UNLIMITED = -1;

    /** More than is read at a time. */
    private static final long BEYOND = 64 * 1024;

    private final HttpHandler next;
    private final Supplier<ArrivalLimits> limits;
    private final Predicate<HttpServerExchange> signedIn;
    private final Predicate<HttpServerExchange> readByWorker;
    private final Path folder;
    private final Waiting waiting;

    /**
     * @param limits asked for when the first entity has to be waited for or measured
     * @param signedIn whether a request may bring a long entity
     * @param readByWorker whether the entity is read by whoever answers the request, once it is known whose it is
     * @param folder for what is too long for memory
     */
    EntityArrival(
            HttpHandler next,
            Supplier<ArrivalLimits> limits,
            Predicate<HttpServerExchange> signedIn,
            Predicate<HttpServerExchange> readByWorker,
            Path folder,
            Waiting waiting) {
        this.next = next;
        this.limits = limits;
        this.signedIn = signedIn;
        this.readByWorker = readByWorker;
        this.folder = folder;
        this.waiting = waiting;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete()) {
            next.handleRequest(exchange);
            return;
        }
        ArrivalLimits current = limits.get();
        if (readByWorker.test(exchange)) {
            // The reader counts, and answers; the server's own limit would only end the connection.
            exchange.setMaxEntitySize(ArrivalLimits.FILE_BYTES + BEYOND);
            WatchedEntity.watch(exchange, current);
            next.handleRequest(exchange);
            return;
        }
        long announced = exchange.getRequestContentLength();
        boolean mayBeLong = (announced < 0 || announced > current.anonymousBytes()) && signedIn.test(exchange);
        long most = mayBeLong ? current.signedInBytes() : current.anonymousBytes();
        if (announced > most) {
            WatchedEntity.watch(exchange, current);
            next.handleRequest(exchange);
            return;
        }
        // The arrival counts; the server's own limit would end the connection without an answer.
        exchange.setMaxEntitySize(UNLIMITED);
        ReceivedEntity entity = new ReceivedEntity(exchange.getConnection().getByteBufferPool(), folder);
        new Arrival(exchange, next, waiting, current, most, entity).start();
    }

    /** How many entities are waited for. */
    static final class Waiting {
        private final Turns<InetAddress> turns;

        Waiting(int most, int mostPerAddress) {
            turns = new Turns<>(most, mostPerAddress);
        }

        boolean begin(HttpServerExchange exchange) {
            return turns.begin(address(exchange));
        }

        void end(HttpServerExchange exchange) {
            turns.end(address(exchange));
        }

        private static InetAddress address(HttpServerExchange exchange) {
            InetSocketAddress source = exchange.getSourceAddress();
            return source.getAddress() == null ? InetAddress.getLoopbackAddress() : source.getAddress();
        }
    }
}
