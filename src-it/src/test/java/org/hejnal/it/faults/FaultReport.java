package org.hejnal.it.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** What came of each round: in the log as it comes, and in {@code target/faults.txt} to be kept. */
final class FaultReport {
    private static final System.Logger LOG = System.getLogger(FaultReport.class.getName());
    private static final Path FILE = Path.of("target", "faults.txt");

    private FaultReport() {}

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
