package org.hejnal.it.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.hejnal.launcher.Distribution;

/** The client on the page for developers, compiled and run in a virtual machine of its own. */
record DocumentedClient(Path classes) {
    private static final String NAME = "LibraryReminder";

    /** @param folder an empty one */
    static DocumentedClient compiledIn(Path folder) throws IOException {
        String page = Files.readString(Distribution.ofBuild().page("developers/jms.md"));
        String begin = "```java\n";
        int start = page.indexOf(begin) + begin.length();
        Path source =
                Files.writeString(folder.resolve(NAME + ".java"), page.substring(start, page.indexOf("```", start)));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        ArtemisClient.jar().toString(),
                        source.toString());
        assertThat(failed).isZero();
        return new DocumentedClient(folder);
    }

    /** Runs it and returns what it has written. */
    String run(String address, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classes + System.getProperty("path.separator") + ArtemisClient.jar(),
                NAME));
        command.add(ArtemisClient.named(address));
        command.addAll(List.of(arguments));
        Path log = classes.resolve("client.log");
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return written;
    }
}
