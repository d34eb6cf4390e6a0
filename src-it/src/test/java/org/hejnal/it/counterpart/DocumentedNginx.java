package org.hejnal.it.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hejnal.it.InstalledProgram;
import org.hejnal.it.firsthour.ShownCode;

/** nginx with the server that docs/administrators/install.md shows, but for its names and ports. */
final class DocumentedNginx implements AutoCloseable {
    private static final String AROUND = """
            daemon off;
            pid %1$s/nginx.pid;
            events {}
            http {
            access_log off;
            client_body_temp_path %1$s/body;
            proxy_temp_path %1$s/proxy;
            fastcgi_temp_path %1$s/fastcgi;
            uwsgi_temp_path %1$s/uwsgi;
            scgi_temp_path %1$s/scgi;
            %2$s
            }
            """;

    private final Process process;

    private DocumentedNginx(Process process) {
        this.process = process;
    }

    /** @param hub the port of the hub that it passes calls on to */
    static DocumentedNginx start(Path folder, int port, int hub, OwnCertificate certificate) throws IOException {
        String server = ShownCode.of("administrators/install.md", "nginx").get(0);
        Map<String, String> names = Map.of(
                "listen 443 ssl;",
                "listen 127.0.0.1:" + port + " ssl;",
                "server_name hejnal.example.edu;",
                "server_name localhost;",
                "/etc/nginx/hejnal.crt",
                certificate.certificate().toString(),
                "/etc/nginx/hejnal.key",
                certificate.key().toString(),
                "http://127.0.0.1:8080;",
                "http://127.0.0.1:" + hub + ";");
        for (Map.Entry<String, String> name : names.entrySet()) {
            assertThat(server).contains(name.getKey());
            server = server.replace(name.getKey(), name.getValue());
        }
        Path file = Files.writeString(folder.resolve("nginx.conf"), AROUND.formatted(folder, server));
        Process process = new ProcessBuilder(
                        InstalledProgram.require("nginx").toString(), "-p", folder.toString(), "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        soon("nginx listens; see " + folder).until(() -> isOpen(port));
        return new DocumentedNginx(process);
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
