package org.hejnal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wildfly.core.launcher.CliCommandBuilder;

/** Scripts that are applied twice, or in the wrong order, change nothing and say what to do. */
class ScriptOrderIT {
    private final Distribution distribution = Distribution.ofBuild();
    private final ServerConfigurer configurer = new ServerConfigurer(distribution, new Terminal(System.out));

    @TempDir
    private Path base;

    @Test
    void aServerThatIsNotPrepared() throws IOException {
        Folders.copy(distribution.wildfly().resolve("standalone/configuration"), base.resolve("configuration"));
        assertRefused("restore-hejnal.cli", "There is nothing to take back.");
        assertRefused("configure-hejnal-cluster.cli", "Run configure-hejnal.cli first");
        assertRefused("configure-jms-acceptor.cli", "Run configure-hejnal.cli first");
        assertRefused("configure-jms-remote.cli", "Run configure-hejnal.cli first");
    }

    @Test
    void aServerThatIsPrepared() throws IOException {
        configurer.configure(base);
        assertRefused("configure-hejnal.cli", "run restore-hejnal.cli first");
        assertRefused("restore-hejnal-cluster.cli", "There is nothing to take back.");
        assertRefused("restore-jms-acceptor.cli", "There is nothing to take back.");
        assertRefused("restore-jms-remote.cli", "There is nothing to take back.");
    }

    @Test
    void aNode() throws IOException {
        configurer.configureNode(base);
        assertRefused("configure-hejnal-cluster.cli", "run restore-hejnal-cluster.cli first");
        assertRefused("restore-hejnal.cli", "Run restore-hejnal-cluster.cli first");
    }

    @Test
    void aServerWithAPortForJms() throws IOException {
        configurer.configureWith(base, List.of("configure-jms-acceptor.cli"));
        assertRefused("configure-jms-acceptor.cli", "run restore-jms-acceptor.cli first");
        assertRefused("configure-jms-remote.cli", "Run restore-jms-acceptor.cli first");
        assertRefused("restore-hejnal.cli", "Run restore-jms-acceptor.cli first");
    }

    @Test
    void aServerWithABrokerElsewhere() throws IOException {
        configurer.configureWith(base, List.of("configure-jms-remote.cli"));
        assertRefused("configure-jms-remote.cli", "run restore-jms-remote.cli first");
        assertRefused("configure-jms-acceptor.cli", "run restore-jms-remote.cli first");
        assertRefused("restore-hejnal.cli", "Run restore-jms-remote.cli first");
    }

    private void assertRefused(String script, String told) throws IOException {
        Path configuration = base.resolve("configuration/standalone-full.xml");
        String before = Files.readString(configuration);
        Path log = base.resolve("cli.log");
        ProcessBuilder cli = new ProcessBuilder(CliCommandBuilder.of(distribution.wildfly())
                        .addJavaOption("-Djboss.server.base.dir=" + base)
                        .setScriptFile(distribution.scripts().resolve(script))
                        .build())
                .directory(distribution.driver().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        cli.environment().put("JBOSS_HOME", distribution.wildfly().toString());
        int exit = Processes.run(cli);
        assertThat(Files.readString(log)).contains(told).doesNotContain("Duplicate resource");
        assertThat(exit).as("exit code of " + script).isEqualTo(1);
        assertThat(Files.readString(configuration)).isEqualTo(before);
    }
}
