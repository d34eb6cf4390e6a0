package org.hejnal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.wildfly.core.launcher.CliCommandBuilder;

/**
 * Applies {@code wildfly-config} with the server's own CLI, as an administrator would. The result holds no value of one
 * installation, so it is made once, kept until a script changes, and copied for each server.
 */
public class ServerConfigurer {
    private final Distribution distribution;
    private final Terminal terminal;

    public ServerConfigurer(Distribution distribution, Terminal terminal) {
        this.distribution = distribution;
        this.terminal = terminal;
    }

    /** Puts the configuration into a server's base directory; what the server stores there is kept. */
    public void configure(Path base) {
        Path template = distribution.work().resolve("configured").resolve(fingerprint());
        if (!Files.exists(template.resolve("done"))) {
            makeTemplate(template);
        }
        Path configuration = base.resolve("configuration");
        Folders.delete(configuration);
        Folders.create(base);
        Folders.copy(template.resolve("configuration"), configuration);
    }

    private void makeTemplate(Path template) {
        terminal.step("Configuring WildFly with wildfly-config/configure-hejnal.cli ...");
        Folders.delete(template);
        Folders.create(template);
        Folders.copy(
                distribution.wildfly().resolve("standalone").resolve("configuration"),
                template.resolve("configuration"));
        applyScript(template);
        try {
            Files.createFile(template.resolve("done"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void applyScript(Path base) {
        Path log = base.resolve("configure.log");
        ProcessBuilder cli = new ProcessBuilder(CliCommandBuilder.of(distribution.wildfly())
                        .addJavaOption("-Djboss.server.base.dir=" + base)
                        .setScriptFile(distribution.configureScript())
                        .build())
                .directory(distribution.driver().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        cli.environment().put("JBOSS_HOME", distribution.wildfly().toString());
        if (Processes.run(cli) != 0) {
            throw new LaunchException("WildFly could not be configured; see " + log + ".");
        }
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(distribution.configureScript()));
            digest.update(Files.readAllBytes(distribution.driver().resolve("postgresql.jar")));
            digest.update(distribution.wildfly().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
