package org.hejnal.it.developers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.InstalledProgram;

/** The languages of the examples, each with the program that runs them. */
enum Example {
    CURL("example.sh", List.of("curl"), "sh"),
    PYTHON("example.py", List.of("python3"), "python3"),
    JAVASCRIPT("example.mjs", List.of("node"), "node"),
    JAVA("Example.java", List.of("java"), "java");

    private final String file;
    private final List<String> needs;
    private final String program;

    Example(String file, List<String> needs, String program) {
        this.file = file;
        this.needs = needs;
        this.program = program;
    }

    /** The example on the page of a method. */
    String code(String page) {
        Matcher code = Pattern.compile(
                        "<code class=\"" + name().toLowerCase(Locale.ROOT) + "\">(.*?)</code>", Pattern.DOTALL)
                .matcher(page);
        assertThat(code.find()).as("the page has an example: %s", this).isTrue();
        return code.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** What the example on the page prints. Skips the test on a machine that cannot run it. */
    String run(String page) {
        needs.forEach(InstalledProgram::require);
        try {
            Path folder = Files.createTempDirectory("example");
            Files.writeString(folder.resolve(file), code(page));
            Process process = new ProcessBuilder(program, file)
                    .directory(folder.toFile())
                    .redirectError(folder.resolve("errors.txt").toFile())
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as("%s: %s", this, Files.readString(folder.resolve("errors.txt")))
                    .isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
