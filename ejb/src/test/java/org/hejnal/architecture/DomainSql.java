package org.hejnal.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.platform.Sql;

/** All texts of the product that may be SQL or JPQL: resources, and strings of classes. */
final class DomainSql {
    private static final Path CLASSES = classes();

    /** The sources: a build may leave files behind that have gone from them. */
    private static final Path RESOURCES = Path.of("src/main/resources");

    private DomainSql() {}

    /** By the file that they are in, named from {@code org/hejnal} on: {@code delivery/spine/Lane.class}. */
    static Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new TreeMap<>(texts(CLASSES.resolve("org/hejnal"), ".class"));
        texts.putAll(texts(RESOURCES.resolve("org/hejnal"), ".sql"));
        return texts;
    }

    private static Map<String, List<String>> texts(Path product, String ending) {
        try (Stream<Path> files = Files.walk(product)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(file -> product.relativize(file).toString(), DomainSql::texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path migrations() {
        return RESOURCES.resolve("db/migration");
    }

    /** The feature that a file is of. */
    static String feature(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    private static List<String> texts(Path file) {
        try {
            return file.toString().endsWith(".sql") ? List.of(withoutComments(file)) : ClassStrings.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComments(Path file) throws IOException {
        return Files.readString(file).replaceAll("--.*", "");
    }

    private static Path classes() {
        try {
            return Path.of(Sql.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
