package org.hejnal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionIT {
    @TempDir
    private Path scripts;

    @Test
    void aChannelsScriptIsFoundByItsName() throws IOException {
        for (String name : List.of(
                "configure-channel-sms.cli",
                "configure-channel-push.cli",
                "restore-channel-sms.cli",
                "configure-hejnal.cli")) {
            Files.createFile(scripts.resolve(name));
        }
        assertThat(new Distribution(scripts, scripts, scripts, scripts, scripts).channelScripts())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("configure-channel-push.cli", "configure-channel-sms.cli");
    }
}
