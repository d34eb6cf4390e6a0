package org.hejnal.bench;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.util.Headers;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/** The least that can be done to answer: the web server that WildFly contains, sending the same bytes each time. */
final class PlainServer implements AutoCloseable {
    private final Undertow server;

    PlainServer(byte[] body) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(body.length).put(body).flip();
        server = Undertow.builder()
                // As wildfly-config sets it: selectors come unescaped.
                .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
                .addHttpListener(0, "127.0.0.1", exchange -> {
                    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json; charset=utf-8");
                    exchange.getResponseSender().send(bytes.duplicate());
                })
                .build();
        server.start();
    }

    int port() {
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
