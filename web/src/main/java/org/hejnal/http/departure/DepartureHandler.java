package org.hejnal.http.departure;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Lets all answers depart by {@link Departure}. */
final class DepartureHandler implements HttpHandler {
    private final HttpHandler next;
    private final Place place;

    DepartureHandler(HttpHandler next, Place place) {
        this.next = next;
        this.place = place;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseWrapper((network, same) -> new Departure(network.create(), same, address(same), place));
        next.handleRequest(exchange);
    }

    private static InetAddress address(HttpServerExchange exchange) {
        InetSocketAddress source = exchange.getSourceAddress();
        return source.getAddress() == null ? InetAddress.getLoopbackAddress() : source.getAddress();
    }
}
