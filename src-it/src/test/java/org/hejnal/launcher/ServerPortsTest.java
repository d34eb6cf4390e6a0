package org.hejnal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerPortsTest {
    @Test
    void aBusyPortIsNamedTogetherWithTheWayOut() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = busy.getLocalPort();
            assertThatThrownBy(() -> ServerPorts.withHttp(port))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("Port " + port + " is in use")
                    .hasMessageContaining("-Dhejnal.port=" + (port + 1));
        }
    }

    @Test
    void noTwoServersShareAPort() {
        List<Integer> ports = ServerPorts.free(3).stream()
                .flatMap(server -> Stream.of(server.http(), server.https(), server.management(), server.cluster()))
                .toList();
        assertThat(ports).doesNotHaveDuplicates();
    }
}
