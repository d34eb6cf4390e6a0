package org.hejnal.it.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hejnal.it.InstalledProgram;
import org.hejnal.it.Mailbox;
import org.hejnal.it.TestDirectories;
import org.hejnal.it.client.MailText;
import org.hejnal.it.firsthour.ShownCode;
import org.hejnal.launcher.MailSink;
import org.hejnal.launcher.ServerPorts;
import org.junit.jupiter.api.Test;

/**
 * Enters what docs/administrators/first-hour.md shows, word by word but for ports, into one shell: from an empty database to a
 * first e-mail to an imported person.
 */
class FirstHourCounterpart {
    private static final String PAGE = "administrators/first-hour.md";
    private static final long MINUTES = 8;

    private static final Path HOME = TestDirectories.empty("documented-hour");

    @Test
    void whoFollowsThePageReachesAnImportedPerson() throws Exception {
        Path archive = InstalledProgram.requireFile(Path.of(System.getProperty("hejnal.archive", "")));
        InstalledProgram.require("psql");
        Files.createSymbolicLink(HOME.resolve(archive.getFileName()), archive);
        Mailbox mails = new Mailbox();
        ServerPorts ports = ServerPorts.free();
        try (InstalledPostgres postgres = InstalledPostgres.start(HOME, ports.cluster());
                MailSink sink = MailSink.start(mails)) {
            Map<String, String> shown = Map.of(
                    ":8080", ":" + ports.http(),
                    ":9990", ":" + ports.management(),
                    "//localhost:5432", "//127.0.0.1:" + ports.cluster(),
                    "HEJNAL_SMTP_PORT=25", "HEJNAL_SMTP_PORT=" + sink.port());
            String script = "trap 'kill ${!:-} 2>/dev/null || true' EXIT\nset -eux\n"
                    + String.join("\n", ShownCode.of(PAGE, "sh"));
            for (Map.Entry<String, String> there : shown.entrySet()) {
                assertThat(script).contains(there.getKey());
                script = script.replace(there.getKey(), there.getValue());
            }
            assertThat(enter(script, ports)).as("see " + HOME).isZero();
            soon().untilAsserted(() -> assertThat(mails.to("anna.kowalska@example.edu"))
                    .map(MailText::of)
                    .anyMatch(text -> text.contains("Twoja książka czeka."))
                    .anyMatch(text -> text.contains("Czytelnia jest jutro zamknięta."))
                    .anyMatch(text -> text.contains("/password/new")));
            assertThat(mails.to("bartosz.zielinski@example.edu")).hasSize(1);
            assertThat(mails.to("charlotte.smith@example.edu")).isEmpty();
        }
    }

    /** Answers the exit code of the shell. */
    private static int enter(String script, ServerPorts ports) throws IOException, InterruptedException {
        Path entered = Files.writeString(HOME.resolve("entered.sh"), script);
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", entered.toString()))
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("entered.log").toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("HEJNAL_"));
        builder.environment()
                .putAll(Map.of(
                        "HOME", HOME.toString(),
                        "PGHOST", "127.0.0.1",
                        "PGPORT", "" + ports.cluster(),
                        "PGUSER", "postgres",
                        "HEJNAL_PORT", "" + ports.http(),
                        "HEJNAL_TLS_PORT", "" + ports.https(),
                        "HEJNAL_MANAGEMENT_PORT", "" + ports.management()));
        Process shell = builder.start();
        if (!shell.waitFor(MINUTES, TimeUnit.MINUTES)) {
            shell.descendants().forEach(ProcessHandle::destroy);
            shell.destroy();
        }
        return shell.waitFor();
    }
}
