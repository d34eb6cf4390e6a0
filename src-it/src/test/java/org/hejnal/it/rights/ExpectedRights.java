package org.hejnal.it.rights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A line of {@code rights.txt}.
 *
 * @param method without {@code services/}
 * @param expected a word for each caller, in the order of {@link RightsCaller}
 * @param arguments as the file has them; may be empty
 */
record ExpectedRights(String method, List<String> expected, String arguments) {
    private static final int CALLERS = RightsCaller.values().length;

    static List<ExpectedRights> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ExpectedRights.class.getResourceAsStream("rights.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ExpectedRights::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedRights parse(String line) {
        List<String> parts = List.of(line.strip().split("\\s+", CALLERS + 2));
        return new ExpectedRights(
                parts.get(0), parts.subList(1, CALLERS + 1), parts.size() > CALLERS + 1 ? parts.get(CALLERS + 1) : "");
    }

    String expectedOf(RightsCaller caller) {
        return expected.get(caller.column() - 1);
    }

    @Override
    public String toString() {
        return method + " " + arguments;
    }
}
