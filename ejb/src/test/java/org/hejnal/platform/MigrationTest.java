package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Databases have run the migrations that have been on main: one that is changed, renamed or gone stops their start. New ones
 * are named by the minute in which they were written, in UTC, so that two branches never choose the same number.
 */
class MigrationTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "db", "migration");
    private static final int HASH = 64;
    private static final String RECORD = "/db/migrations.sha256";

    @Test
    void whatHasBeenOnMainIsWhatItWas() throws IOException {
        assertThat(hashes()).containsAllEntriesOf(recorded());
    }

    @Test
    void newOnesAreNamedByTime() throws IOException {
        Map<String, String> recorded = recorded();
        assertThat(hashes().keySet())
                .filteredOn(name -> !recorded.containsKey(name))
                .allMatch(name -> name.matches("V20\\d{10}__[a-z0-9_]+\\.sql"));
    }

    private static Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                try (InputStream source = Files.newInputStream(file)) {
                    hashes.put(file.getFileName().toString(), Sha256.ofStream(source));
                }
            }
        }
        return hashes;
    }

    /** Lines as {@code sha256sum} writes them. */
    private static Map<String, String> recorded() throws IOException {
        try (InputStream source = MigrationTest.class.getResourceAsStream(RECORD)) {
            assertThat(source).as(RECORD).isNotNull();
            List<String> lines = new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            Map<String, String> recorded = new TreeMap<>();
            lines.forEach(line -> recorded.put(line.substring(HASH + 2), line.substring(0, HASH)));
            return recorded;
        }
    }
}
