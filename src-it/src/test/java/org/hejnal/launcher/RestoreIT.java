package org.hejnal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wildfly.core.launcher.CliCommandBuilder;

/** What wildfly-config does to an administrator's server can be taken back, to the last attribute. */
class RestoreIT {
    private static final String DUMP = """
            embed-server --server-config=standalone-full.xml
            /:read-resource(recursive=true) > %s
            stop-embedded-server
            """;

    private final Distribution distribution = Distribution.ofBuild();

    @TempDir
    private Path base;

    @Test
    void everyScriptIsTakenBackByItsPair() throws Exception {
        Folders.copy(distribution.wildfly().resolve("standalone/configuration"), base.resolve("configuration"));
        List<String> script = new ArrayList<>();
        script.add(dump("untouched"));
        script.addAll(commands("configure-hejnal.cli"));
        for (Path channel : distribution.channelScripts()) {
            script.addAll(commands(channel.getFileName().toString()));
        }
        script.add(dump("configured"));
        script.addAll(commands("configure-hejnal-cluster.cli"));
        script.add(dump("clustered"));
        script.addAll(commands("restore-hejnal-cluster.cli"));
        script.add(dump("alone-again"));
        for (String variant : List.of("acceptor", "remote")) {
            script.addAll(commands("configure-jms-" + variant + ".cli"));
            script.add(dump(variant));
            script.addAll(commands("restore-jms-" + variant + ".cli"));
            script.add(dump("without-" + variant));
        }
        for (Path channel : distribution.channelScripts()) {
            script.addAll(commands(channel.getFileName().toString().replace("configure-", "restore-")));
        }
        script.addAll(commands("restore-hejnal.cli"));
        script.add(dump("restored"));
        run(script);

        assertThat(dumped("restored")).isEqualTo(dumped("untouched"));
        assertThat(dumped("alone-again")).isEqualTo(dumped("configured"));
        assertThat(dumped("configured"))
                .isNotEqualTo(dumped("untouched"))
                .contains("hejnal.delivery", "hejnal-delivery");
        assertThat(dumped("acceptor")).isNotEqualTo(dumped("configured")).contains("HEJNAL_JMS_BIND");
        assertThat(dumped("without-acceptor")).isEqualTo(dumped("configured"));
        assertThat(dumped("remote")).isNotEqualTo(dumped("configured")).contains("HEJNAL_JMS_HOST");
        assertThat(dumped("without-remote")).isEqualTo(dumped("configured"));
        assertThat(dumped("clustered")).isNotEqualTo(dumped("configured")).contains("HEJNAL_CLUSTER_HOSTS");
    }

    private String dump(String name) {
        return DUMP.formatted(base.resolve(name));
    }

    private String dumped(String name) throws IOException {
        return Files.readString(base.resolve(name));
    }

    /** Without those that add and remove the driver's module, which servers of other tests are using. */
    private List<String> commands(String name) throws IOException {
        List<String> commands = new ArrayList<>();
        boolean isAboutTheModule = false;
        for (String line : Files.readAllLines(distribution.scripts().resolve(name))) {
            isAboutTheModule |= line.equals("try");
            if (!isAboutTheModule && !line.startsWith("module ")) {
                commands.add(line);
            }
            isAboutTheModule &= !line.equals("end-try");
        }
        return commands;
    }

    private void run(List<String> script) throws IOException {
        Path file = Files.write(base.resolve("all.cli"), script);
        Path log = base.resolve("all.log");
        ProcessBuilder cli = new ProcessBuilder(CliCommandBuilder.of(distribution.wildfly())
                        .addJavaOption("-Djboss.server.base.dir=" + base)
                        .setScriptFile(file)
                        .build())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        cli.environment().put("JBOSS_HOME", distribution.wildfly().toString());
        assertThat(Processes.run(cli)).as(Files.readString(log)).isZero();
    }
}
