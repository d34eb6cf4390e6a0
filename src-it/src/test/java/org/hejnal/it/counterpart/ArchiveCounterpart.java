package org.hejnal.it.counterpart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hejnal.it.InstalledProgram;
import org.hejnal.it.TestDirectories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody reads who has the archive of the distribution alone, without the sources. */
class ArchiveCounterpart {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]+)(?:#[^)\\s]*)?\\)");

    private static Path home;

    @BeforeAll
    static void unpack() throws Exception {
        Path archive = InstalledProgram.requireFile(Path.of(System.getProperty("hejnal.archive", "")));
        Path folder = TestDirectories.empty("archive");
        assertThat(run("tar", "-xzf", archive.toString(), "-C", folder.toString(), "--exclude=*/wildfly/modules"))
                .isEmpty();
        home = folder.resolve(archive.getFileName().toString().replace(".tar.gz", ""));
    }

    @Test
    void everyLinkOfItsPagesLeadsSomewhere() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(20).contains(home.resolve("README.md"));
        for (Path page : pages) {
            assertThat(links(page).filter(link -> !Files.exists(page.resolveSibling(link))))
                    .as("links of " + page + " into nothing")
                    .isEmpty();
        }
    }

    @Test
    void itsFirstPageNeedsNoSources() throws IOException {
        assertThat(Files.readString(home.resolve("README.md")))
                .contains("first-hour.md")
                .doesNotContain("mvn");
    }

    @Test
    void itsCommandKnowsWhichVersionItIs() throws Exception {
        String version = home.getFileName().toString().substring("hejnal-".length());
        assertThat(run(home.resolve("bin/hejnal").toString(), "--version")).isEqualTo("hejnal " + version);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.startsWith(home.resolve("wildfly")))
                    .toList();
        }
    }

    private static Stream<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(link -> !link.contains(":"));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }
}
