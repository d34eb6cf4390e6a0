package org.hejnal.it.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hejnal.it.InstalledProgram;
import org.postgresql.ds.PGSimpleDataSource;

/** The machine's own PostgreSQL, with the programs that write a database down and read it back. */
final class InstalledPostgres implements AutoCloseable {
    private static final String OWNER = "hejnal";

    private final Process process;
    private final int port;

    private InstalledPostgres(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static InstalledPostgres start(Path folder, int port) throws IOException, InterruptedException, SQLException {
        InstalledProgram.require("pg_dump");
        Path programs = programs();
        Path data = folder.resolve("postgresql");
        run(
                folder,
                programs.resolve("initdb").toString(),
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8");
        Process process = builder(
                        folder,
                        programs.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        "" + port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=")
                .start();
        InstalledPostgres started = new InstalledPostgres(process, port);
        soon("PostgreSQL answers; see " + folder).ignoreExceptions().until(() -> started.run("SELECT 1"));
        return started;
    }

    /** Where Debian and others keep them; of several versions, the newest. */
    private static Path programs() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return InstalledProgram.require("initdb").resolveSibling("");
        }
        try (Stream<Path> found = Files.list(versions)) {
            return found.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.comparing(
                            version -> Double.valueOf(version.getFileName().toString())))
                    .orElseThrow()
                    .resolve("bin");
        }
    }

    /** PostgreSQL refuses to run as root, who may call himself somebody else. */
    private static ProcessBuilder builder(Path folder, String... command) {
        List<String> all = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            all.addAll(List.of("unshare", "-U"));
        }
        all.addAll(List.of(command));
        return new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("postgresql.log").toFile()));
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        assertThat(builder(folder, command).start().waitFor())
                .as("see " + folder)
                .isZero();
    }

    private boolean run(String sql) throws SQLException {
        try (Connection connection = source("postgres", "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        }
    }

    /** Makes an empty database of the hub's. */
    DataSource create(String name) throws SQLException {
        run("DO $$ BEGIN CREATE ROLE " + OWNER + " LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        run("CREATE DATABASE " + name + " OWNER " + OWNER);
        return source(name, OWNER);
    }

    String jdbcUrl(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private DataSource source(String name, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl(name));
        source.setUser(user);
        return source;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
