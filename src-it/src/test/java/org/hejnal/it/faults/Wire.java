package org.hejnal.it.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** A line to a server on this machine that can break: it passes on what both sides say, or so much of it. */
final class Wire implements AutoCloseable {
    private static final int AT_ONCE = 4_096;

    private final ServerSocket door;
    private final IntSupplier target;
    private final ExecutorService threads = Executors.newCachedThreadPool(Wire::daemon);
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile long most = Long.MAX_VALUE;

    private Wire(ServerSocket door, IntSupplier target) {
        this.door = door;
        this.target = target;
    }

    /** @param target the server's port, asked for each connection */
    static Wire to(IntSupplier target) {
        try {
            Wire wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            wire.threads.execute(wire::listen);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** Breaks each connection when the client has said so many bytes; those that are open count from their beginning. */
    void cutAfter(long bytes) {
        cuts.set(0);
        most = bytes;
    }

    /** How many connections were broken since. */
    int cuts() {
        return cuts.get();
    }

    void mend() {
        most = Long.MAX_VALUE;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                // Closed, or the server is away: the client sees a connection that ends.
                Thread.onSpinWait();
            }
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target.getAsInt());
            threads.execute(() -> pass(client, server, true));
            threads.execute(() -> pass(server, client, false));
        } catch (IOException e) {
            client.close();
            throw e;
        }
    }

    private void pass(Socket from, Socket to, boolean isClient) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[AT_ONCE];
            long passed = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                passed += read;
                if (isClient && passed > most) {
                    cuts.incrementAndGet();
                    return;
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // One of them has gone; closing both tells the other.
            Thread.onSpinWait();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
