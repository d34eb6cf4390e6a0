package org.hejnal.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/** A real PostgreSQL on a free port of loopback. Its data outlives it. */
public class DatabaseProcess implements AutoCloseable {
    public static final String NAME = "hejnal";
    private final EmbeddedPostgres postgres;

    private DatabaseProcess(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts PostgreSQL, and creates role and database at the first time.
     *
     * @param data where the data lives; a cluster is created there if there is none
     * @param binaries where the programs are unpacked to, once
     * @param settings of PostgreSQL by name, over those that it has here anyway
     */
    public static DatabaseProcess start(Path data, Path binaries, Map<String, String> settings) {
        return start(data, binaries, settings, 0);
    }

    /** @param port the one that it had before; 0 for any that is free */
    static DatabaseProcess start(Path data, Path binaries, Map<String, String> settings, int port) {
        StaleDatabase.stop(data);
        Path log = Folders.create(data).resolveSibling("postgresql.log");
        try {
            EmbeddedPostgres.Builder builder = builder(data, binaries, log).setPort(port);
            settings.forEach(builder::setServerConfig);
            DatabaseProcess started = new DatabaseProcess(builder.start());
            started.createDatabase();
            return started;
        } catch (IOException | IllegalStateException e) {
            throw new LaunchException("PostgreSQL did not start (" + e.getMessage() + "); see " + log + ".", e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path binaries, Path log) {
        ProcessBuilder.Redirect redirect = ProcessBuilder.Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(Folders.create(binaries).toFile())
                .setOutputRedirector(redirect)
                .setErrorRedirector(redirect)
                // The library's own defaults give up durability for speed.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                // The same rules for letters on every machine, whatever its locale.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    int port() {
        return postgres.getPort();
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NAME;
    }

    /** Returns access to the application's database, with the application's role. */
    public DataSource dataSource() {
        return postgres.getDatabase(NAME, NAME);
    }

    private void createDatabase() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + NAME + "'");
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        } catch (SQLException e) {
            throw new LaunchException("The database could not be created: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
            return rows.next();
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
