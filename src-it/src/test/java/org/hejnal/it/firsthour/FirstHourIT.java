package org.hejnal.it.firsthour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.commandline.CommandLine;
import org.hejnal.it.commandline.CommandLine.Outcome;
import org.hejnal.launcher.LaunchException;
import org.junit.jupiter.api.Test;

/** An installation without demo data: a start with wrong settings, one with right ones, and the first thing to do. */
class FirstHourIT {
    private static final Map<String, String> RIGHT = Map.of("HEJNAL_DEMO_DATA", "");

    private static final Map<String, String> WRONG = Map.of(
            "HEJNAL_DEMO_DATA", "",
            "HEJNAL_SECRET_KEY", "",
            "HEJNAL_RETENTION_DAYS", "abc",
            "HEJNAL_SMTP_STARTTLS", "yes",
            "HEJNAL_RETENTION_DAY", "5");

    @Test
    void aStartIsMendedAndTheFirstSendGoesOut() throws IOException {
        try (OwnHub own = new OwnHub("first-hour")) {
            assertThatExceptionOfType(LaunchException.class)
                    .isThrownBy(() -> own.start(WRONG))
                    .withMessageStartingWith("The application could not be deployed; see ");
            assertThat(Files.readString(own.log()))
                    .contains(
                            "HEJNAL_SECRET_KEY is not set. It must be 32 random bytes in Base64",
                            "HEJNAL_RETENTION_DAYS is \"abc\". It must be a whole number from 1 to 36500.",
                            "HEJNAL_SMTP_STARTTLS is \"yes\". It must be `true` or `false`.",
                            "HEJNAL_RETENTION_DAY is set, but is no setting")
                    .doesNotContain("WFLYEJB0020", "Migrating schema");

            Hub hub = own.restart(RIGHT);
            send(own, hub);
            assertThat(own.server().path().resolve("data/infinispan/hejnal/nonces"))
                    .as("the folder that operation.md tells to keep")
                    .isNotEmptyDirectory();
        }
    }

    private static void send(OwnHub own, Hub hub) throws IOException {
        Path token = own.server().path().resolve("data/hejnal-bootstrap-token");
        soon("the token").until(() -> Files.exists(token));
        CommandLine administrator = new CommandLine("first-hour");
        administrator
                .runWith(
                        "four trumpets above the city\n",
                        "bootstrap",
                        "--url",
                        hub.baseUrl(),
                        "--token-file",
                        token.toString(),
                        "--sign-in",
                        "ewa",
                        "--first-name",
                        "Ewa",
                        "--last-name",
                        "Nowak")
                .endsWith(0);
        run(administrator, "person create --user 1 --first-name Anna --last-name Nowak --email anna@example.edu");
        Outcome made = run(
                administrator,
                "--json consumer create --consumer library --name-pl Biblioteka --method services/events2/send_notification");
        Answer answer = UsosClient.of(hub.baseUrl(), "library", new JsonPath(made.out()).getString("consumer_secret"))
                .post("events2/send_notification", Map.of("user_id", "1", "message_pl", "Twoja książka czeka."));
        assertThat(answer.body()).isEqualTo("{}");
        soon().until(() -> !hub.mails().to("anna@example.edu").isEmpty());
    }

    private static Outcome run(CommandLine administrator, String command) {
        return administrator.run(command.split(" ")).endsWith(0);
    }
}
