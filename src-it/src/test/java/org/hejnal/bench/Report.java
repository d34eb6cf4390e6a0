package org.hejnal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The results of benchmarks: in the log as they come, and in {@code target/benchmarks.txt} to be kept. */
final class Report {
    private static final System.Logger LOG = System.getLogger(Report.class.getName());
    private static final Path FILE = Path.of("target", "benchmarks.txt");

    private Report() {}

    /** Adds a line, whose format is that of {@link String#format}. */
    static void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        LOG.log(Level.INFO, line);
        try {
            Files.writeString(
                    FILE, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
