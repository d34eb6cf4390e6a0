package org.hejnal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
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
        configureWith(base, List.of());
    }

    /** Does the same for a server that is to be one node of a cluster. */
    public void configureNode(Path base) {
        configure(
                base,
                Stream.concat(ofServer(), Stream.of(distribution.clusterScript()))
                        .toList());
    }

    /**
     * Does the same with further scripts.
     *
     * @param further their names, for example {@code configure-jms-remote.cli}
     */
    public void configureWith(Path base, List<String> further) {
        configure(
                base,
                Stream.concat(ofServer(), further.stream().map(distribution.scripts()::resolve))
                        .toList());
    }

    private Stream<Path> ofServer() {
        return Stream.concat(Stream.of(distribution.configureScript()), distribution.channelScripts().stream());
    }

    private void configure(Path base, List<Path> scripts) {
        Path template = template(scripts);
        Path configuration = base.resolve("configuration");
        Folders.delete(configuration);
        Folders.create(base);
        Folders.copy(template.resolve("configuration"), configuration);
    }

    /** Each script is applied to what those before it have made, the first one to the server as it comes. */
    private Path template(List<Path> scripts) {
        if (scripts.isEmpty()) {
            return distribution.wildfly().resolve("standalone");
        }
        Path template = distribution.work().resolve("configured").resolve(fingerprint(scripts));
        if (!Files.exists(template.resolve("done"))) {
            int last = scripts.size() - 1;
            makeTemplate(template, template(scripts.subList(0, last)), scripts.get(last));
        }
        return template;
    }

    private void makeTemplate(Path template, Path origin, Path script) {
        terminal.step("Configuring WildFly with wildfly-config/" + script.getFileName() + " ...");
        Folders.delete(template);
        Folders.create(template);
        Folders.copy(origin.resolve("configuration"), template.resolve("configuration"));
        applyScript(script, template);
        try {
            Files.createFile(template.resolve("done"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void applyScript(Path script, Path base) {
        Path log = base.resolve("configure.log");
        ProcessBuilder cli = new ProcessBuilder(CliCommandBuilder.of(distribution.wildfly())
                        .addJavaOption("-Djboss.server.base.dir=" + base)
                        .setScriptFile(script)
                        .build())
                .directory(distribution.driver().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        cli.environment().put("JBOSS_HOME", distribution.wildfly().toString());
        if (Processes.run(cli) != 0) {
            throw new LaunchException("WildFly could not be configured; see " + log + ".");
        }
    }

    private String fingerprint(List<Path> scripts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path script : scripts) {
                digest.update(Files.readAllBytes(script));
            }
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
