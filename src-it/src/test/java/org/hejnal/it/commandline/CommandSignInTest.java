package org.hejnal.it.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.hejnal.it.commandline.CommandLine.Outcome;
import org.hejnal.it.commandline.RecordingServer.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a person signs in who mistypes the PIN. */
class CommandSignInTest {
    private static final String ACCESS = "/services/oauth/access_token";
    private static final String REQUEST = "/services/oauth/request_token";
    private static final Reply WRONG = new Reply(401, "{\"message\": \"The oauth_verifier is wrong.\"}");
    private static final Reply RIGHT = new Reply(200, "oauth_token=at&oauth_token_secret=ats");

    private final RecordingServer hub = new RecordingServer();

    @BeforeEach
    void ask() {
        hub.reply(REQUEST, "oauth_token=first&oauth_token_secret=s");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private CommandLine user(String name) {
        return new CommandLine("pin-" + name).signedIn(hub.url(), "key", "secret");
    }

    @Test
    void aWrongPinMayBeTypedAgain() throws IOException {
        hub.replies(ACCESS, WRONG, RIGHT);
        CommandLine user = user("again");
        Outcome outcome = user.runWith("1 2\n12345678\n87654321\n", "sign-in").endsWith(0);
        assertThat(hub.last().authorization()).contains("oauth_token=\"first\"", "oauth_verifier=\"87654321\"");
        assertThat(outcome.out().lines()).hasSize(1);
        assertThat(outcome.err()).contains("A PIN has letters and digits only", "does not take this PIN");
        assertThat(Files.readString(user.credentials())).contains("token = at\n");
    }

    @Test
    void theThirdWrongPinEndsTheSignIn() throws IOException {
        hub.replies(ACCESS, WRONG);
        CommandLine user = user("thrice");
        assertThat(user.runWith("1\n2\n3\n4\n", "sign-in").endsWith(4).err())
                .contains("hejnal: The oauth_verifier is wrong.");
        assertThat(hub.last().authorization()).contains("oauth_verifier=\"3\"");
        assertThat(Files.readString(user.credentials())).doesNotContain("token");
    }

    @Test
    void oneLineIsOneTry() {
        hub.replies(ACCESS, WRONG);
        assertThat(user("line").runWith("1\n", "sign-in").endsWith(4).err()).contains("The oauth_verifier is wrong.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"message\": \"The token is unknown.\"",
                "\"message\": \"The oauth_verifier is wrong.\", \"tries_left\": 0"
            })
    void whereTheHubTakesNoMoreForTheRequestThereIsANewOne(String refusal) {
        hub.replies(ACCESS, new Reply(401, "{" + refusal + "}"), RIGHT);
        hub.replies(
                REQUEST,
                new Reply(200, "oauth_token=first&oauth_token_secret=s"),
                new Reply(200, "oauth_token=second&oauth_token_secret=s"));
        Outcome outcome = user("late").runWith("1\n2\n", "sign-in").endsWith(0);
        assertThat(outcome.out()).contains("oauth_token=first\n", "oauth_token=second\n");
        assertThat(outcome.err()).contains("we start over");
        assertThat(hub.last().authorization()).contains("oauth_token=\"second\"", "oauth_verifier=\"2\"");
    }
}
