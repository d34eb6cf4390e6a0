package org.hejnal.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * SQL that lies in a resource beside the class that runs it, so that it can be pasted into psql and that tests of plans read
 * what the product runs. Parameters are named as Hibernate names them: {@code :account}.
 */
public final class Sql {
    private Sql() {}

    /**
     * Returns the text of {@code <name>.sql} in the package of a class, without the lines that are comments. Meant for
     * constants: it reads the file whenever it is called.
     *
     * @throws IllegalStateException if there is no such file or nothing in it
     */
    public static String of(Class<?> owner, String name) {
        String text = read(owner, name + ".sql")
                .lines()
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("--"))
                .collect(Collectors.joining("\n"));
        if (text.isEmpty()) {
            throw new IllegalStateException("No SQL in " + name + ".sql beside " + owner.getName());
        }
        return text;
    }

    private static String read(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + file + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
