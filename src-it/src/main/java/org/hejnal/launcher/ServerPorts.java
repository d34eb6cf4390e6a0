package org.hejnal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The ports of one server; none of them is another server's. */
public record ServerPorts(int http, int https, int management, int cluster) {
    private static final int COUNT = 4;

    /** Chooses free ports. */
    public static ServerPorts free() {
        return free(1).get(0);
    }

    /** Chooses free ports for several servers at once. */
    public static List<ServerPorts> free(int servers) {
        List<Integer> ports = findFree(COUNT * servers);
        return IntStream.range(0, servers)
                .mapToObj(server -> of(ports.subList(COUNT * server, COUNT * (server + 1))))
                .toList();
    }

    private static ServerPorts of(List<Integer> ports) {
        return new ServerPorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
    }

    /** Chooses free ports around the given one for HTTP. */
    public static ServerPorts withHttp(int http) {
        requireFree(http);
        ServerPorts others = free();
        return new ServerPorts(http, others.https, others.management, others.cluster);
    }

    /** Returns the server's arguments for these ports, on loopback only. */
    public List<String> arguments() {
        return List.of(
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + http,
                "-Djboss.https.port=" + https,
                "-Djboss.management.http.port=" + management,
                "-Djboss.jgroups.port=" + cluster);
    }

    private static void requireFree(int port) {
        try {
            listen(port).close();
        } catch (IOException e) {
            throw new LaunchException(
                    "Port " + port + " is in use. Stop what uses it, or choose another one with -Dhejnal.port=" //
                            + (port + 1) + ".",
                    e);
        }
    }

    /** All are held open until all are found: otherwise the same one could be found twice. */
    private static List<Integer> findFree(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(listen(0));
            }
            List<Integer> ports =
                    sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
