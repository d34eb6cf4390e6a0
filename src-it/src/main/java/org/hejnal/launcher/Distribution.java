package org.hejnal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the build has put in place.
 *
 * @param wildfly the unpacked server; nothing but the driver's module is ever added to it
 * @param driver the folder that holds the database's driver as {@code postgresql.jar}
 * @param ear the application
 * @param scripts the folder {@code wildfly-config}
 * @param work the build's folder, for what may be thrown away
 */
public record Distribution(Path wildfly, Path driver, Path ear, Path scripts, Path work) {
    /** Returns the distribution that the module's build describes in system properties. */
    public static Distribution ofBuild() {
        Path work = path("hejnal.build.directory");
        return new Distribution(
                path("hejnal.wildfly"),
                work.resolve("driver"),
                work.resolve("hejnal.ear"),
                path("hejnal.wildfly-config"),
                work);
    }

    public Path configureScript() {
        return scripts.resolve("configure-hejnal.cli");
    }

    /** What channels need of the server besides, in the order of their ids: {@code configure-channel-<id>.cli}. */
    public List<Path> channelScripts() {
        try (Stream<Path> files = Files.list(scripts)) {
            return files.filter(file -> file.getFileName().toString().matches("configure-channel-[a-z]+\\.cli"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path clusterScript() {
        return scripts.resolve("configure-hejnal-cluster.cli");
    }

    public Path demoData() {
        return scripts.resolve("demo-data");
    }

    /** A page of the documentation. */
    public Path page(String name) {
        return scripts.resolveSibling("docs").resolve(name);
    }

    private static Path path(String property) {
        String value = System.getProperty(property);
        if (value == null || !Files.exists(Path.of(value))) {
            throw new LaunchException("The system property " + property + " has to name a folder; start with Maven: "
                    + "mvn -Prun verify");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }
}
