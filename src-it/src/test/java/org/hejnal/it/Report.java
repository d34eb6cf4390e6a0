package org.hejnal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** What was measured: in the log as it comes, and in a file below {@code target} to be kept. */
public enum Report {
    BENCHMARKS("benchmarks.txt"),
    FAULTS("faults.txt");

    private static final System.Logger LOG = System.getLogger(Report.class.getName());

    private final Path file;

    Report(String file) {
        this.file = Path.of("target", file);
    }

    /** Adds a line, whose format is that of {@link String#format}. */
    public void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        LOG.log(Level.INFO, line);
        try {
            Files.writeString(
                    file, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
