package org.hejnal.it.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hejnal.it.commandline.CommandLine.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the script reads its arguments, what it sends, and what it shows; a small server stands for the hub. */
class CommandLineTest {
    private static final String ODD = "1 + 1 = 2 & 100 % \"ż\" 'ó' \\n $HOME `id`\nsecond line\n\n😀\t|;*?[~]#<>";

    private final RecordingServer hub = new RecordingServer();

    @AfterEach
    void stop() {
        hub.close();
    }

    private CommandLine user(String name, String... shell) {
        return new CommandLine(name, shell).signedIn(hub.url(), "key", "secret");
    }

    /** The shells that this machine has, of those that the script promises to run in. */
    static Stream<List<String>> shells() {
        return Stream.of(
                        List.of("sh"),
                        List.of("dash"),
                        List.of("busybox", "sh"),
                        List.of("bash"),
                        List.of("ksh"),
                        List.of("mksh"))
                .filter(shell -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(":", -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell.get(0)))));
    }

    @ParameterizedTest
    @MethodSource("shells")
    void everyByteArrivesAsItWasGiven(List<String> shell) throws IOException {
        CommandLine user = user("bytes", shell.toArray(String[]::new));
        Files.writeString(user.home().resolve("text.txt"), ODD);
        user.run("call", "events2/any", "a=" + ODD, "b=", "c@text.txt", "--json")
                .endsWith(0);
        assertThat(hub.last().path()).isEqualTo("/services/events2/any");
        assertThat(hub.last().form()).containsExactly(Map.entry("a", ODD), Map.entry("b", ""), Map.entry("c", ODD));
    }

    @Test
    void optionsBecomeArgumentsOfTheMethod() {
        user("options")
                .run("send", "to", "--user", "1", "--user=2", "--text=-x", "--at", "2026-12-24 08:00", "--skip-unknown")
                .endsWith(0);
        assertThat(hub.last().path()).isEqualTo("/services/events2/send_notification");
        assertThat(hub.last().form())
                .containsEntry("user_ids", "1|2")
                .containsEntry("message_pl", "-x")
                .containsEntry("send_after", "2026-12-24 08:00:00")
                .containsEntry("skip_unknown", "true")
                .containsEntry("return_id", "true")
                .hasSize(5);
    }

    @Test
    void secretsSignTheCallAndStandInNoArgument() throws IOException {
        CommandLine user = new CommandLine("secrets").signedIn(hub.url(), "k\"ey", "s&c+%r\\t");
        Path tools = Files.createDirectories(user.home().resolve("tools"));
        Path spy = Files.writeString(
                tools.resolve("curl"),
                "#!/bin/sh\nprintf '%s\\n' \"$*\" >>\"$HOME/seen\"\nPATH=${PATH#*:} exec curl \"$@\"\n");
        Files.setPosixFilePermissions(spy, PosixFilePermissions.fromString("rwx------"));
        user.with("PATH", tools + ":" + System.getenv("PATH"))
                .run("call", "any", "x=1")
                .endsWith(0);
        assertThat(Files.readString(user.home().resolve("seen"))).isEqualTo("-q --config -\n");
        assertThat(hub.last().authorization())
                .isEqualTo("OAuth oauth_consumer_key=\"k%22ey\", oauth_signature_method=\"PLAINTEXT\","
                        + " oauth_signature=\"s%2526c%252B%2525r%255Ct%26\"");
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "400, 1", "404, 1", "401, 4", "429, 6", "500, 5", "502, 3", "503, 3", "302, 3"})
    void theExitCodeTellsWhatTheHubDid(int status, int code) {
        hub.reply("/services/hejnal/any", status, "{\"message\": \"Said so.\"}", Map.of("Retry-After", "7"));
        Outcome outcome = user("status").run("call", "any").endsWith(code);
        assertThat(outcome.err()).contains(code == 0 ? "" : "hejnal: Said so.");
        assertThat(outcome.err().contains("in 7 seconds")).isEqualTo(status == 429);
    }

    @Test
    void whoIsNotAHubIsNotReached() {
        String url = hub.url();
        hub.close();
        Outcome outcome = new CommandLine("away")
                .signedIn(url, "key", "secret")
                .run("call", "any")
                .endsWith(3);
        assertThat(outcome.err()).contains("The hub at " + url + " cannot be reached.");
    }

    @Test
    void whoHasNoProfileIsTold() {
        assertThat(new CommandLine("nobody").run("send", "list").endsWith(4).err())
                .contains("You are not signed in", "hejnal sign-in --help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "send nonsense",
                "send to",
                "send to --text",
                "send to --text x --nonsense y",
                "send to --text x --everyone=yes",
                "send to --text x --text y",
                "send show",
                "send show 1 2",
                "call",
                "call Any",
                "call any nonsense",
                "call any x@missing",
                "sign-in --consumer-secret x",
                "sign-in --url http://hejnal.example.edu --consumer x",
                "sign-in --url https://hejnal.example.edu --consumer x --insecure",
                "sign-in --url nonsense --consumer x",
                "--profile a/b send list",
                "completion fish"
            })
    void wrongUsageIsRefusedBeforeAnythingIsSent(String arguments) {
        Outcome outcome =
                user("usage").runWith("secret\n", arguments.split(" ", -1)).endsWith(2);
        assertThat(outcome.err()).isNotBlank();
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void answersAreTablesWithNothingThatMovesTheCursor() {
        hub.reply(
                "/services/hejnal/any",
                "{\"items\": [{\"id\": \"1\", \"name\": {\"pl\": \"Łódź, \\\"x\\\"\", \"en\": null}, \"on\": true},"
                        + " {\"id\": \"22\", \"name\": {\"pl\": \"a\\nb\\u001b[31m\\u017c\", \"en\": \"c\"},"
                        + " \"on\": null}], \"next_page\": true, \"total\": 7}");
        CommandLine user = user("tables");
        Outcome outcome = user.run("call", "any").endsWith(0);
        assertThat(outcome.out()).isEqualTo("ID  NAME       ON\n1   Łódź, \"x\"  yes\n22  c          -\n");
        assertThat(outcome.err()).isEqualTo("Total: 7\n");
        assertThat(user.with("LANG", "pl_PL.UTF-8").run("call", "any").out())
                .isEqualTo("ID  NAME        ON\n1   Łódź, \"x\"   yes\n22  a\\nb?[31mż  -\n");
    }

    @Test
    void jsonIsWhatTheHubAnswered() {
        hub.reply("/services/hejnal/any", "{\"a\": \"ż\\\"\\n\\u001b\", \"b\": [1, null, true]}");
        assertThat(user("json").run("call", "any", "--json").endsWith(0).out())
                .isEqualTo("{\"a\": \"ż\\\"\\n\\u001b\", \"b\": [1, null, true]}\n");
    }

    @Test
    void refusalsAreShownInTheUsersLanguage() {
        hub.reply(
                "/services/hejnal/send_status",
                400,
                "{\"message\": \"The parameter 'id' is no ID.\", \"param_name\": \"id\","
                        + " \"user_messages\": {\"generic_message\": {\"pl\": \"Zła prośba.\", \"en\": \"Bad.\"},"
                        + " \"fields\": {\"id\": {\"pl\": \"To nie numer.\", \"en\": \"No number.\"}}}}",
                Map.of("Warning", "299 - \"services/x does not know and ignored: 'y'\""));
        CommandLine user = user("language");
        assertThat(user.run("send", "show", "x").endsWith(1).err())
                .isEqualTo("hejnal: warning: services/x does not know and ignored: 'y'\n"
                        + "hejnal: The parameter '--send' is no ID.\n");
        assertThat(user.with("LANG", "pl_PL.UTF-8").run("send", "show", "x").err())
                .contains("hejnal: Zła prośba.\nhejnal: --send: To nie numer.\n");
    }

    @Test
    void keysAreReadOnlyFromAFileOfOnesOwn() throws IOException {
        CommandLine user = user("mode");
        Files.setPosixFilePermissions(user.credentials(), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(user.run("send", "list").endsWith(4).err()).contains("chmod 600 " + user.credentials());
    }

    @Test
    void theFirstAdministratorIsMadeAndSignedIn() throws IOException {
        hub.reply(
                "/services/hejnal/bootstrap",
                "{\"user_id\": \"7\", \"consumer_key\": \"hejnal\", \"consumer_secret\": \"cs\","
                        + " \"access_token\": \"at\", \"access_token_secret\": \"ats\"}");
        CommandLine user = new CommandLine("bootstrap");
        Files.writeString(user.home().resolve("token"), "t0k3n\n");
        String[] arguments = {
            "bootstrap",
            "--url",
            hub.url(),
            "--token-file",
            "token",
            "--sign-in",
            "ewa",
            "--first-name",
            "Ewa",
            "--last-name",
            "Ż"
        };
        Outcome outcome = user.runWith("pass word\n", arguments).endsWith(0);
        assertThat(hub.last().form())
                .containsEntry("token", "t0k3n")
                .containsEntry("password", "pass word")
                .containsEntry("last_name", "Ż")
                .hasSize(5);
        assertThat(outcome.out() + outcome.err()).doesNotContain("ats").contains("person 7");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(user.credentials())))
                .isEqualTo("rw-------");
        user.run("call", "any").endsWith(0);
        assertThat(hub.last().authorization()).contains("oauth_token=\"at\"", "oauth_signature=\"cs%26ats\"");
    }

    @Test
    void profilesStandBesideEachOther() throws IOException {
        CommandLine user = user("profiles");
        user.runWith("other\n", "--profile", "two", "sign-in", "--url", hub.url(), "--consumer", "b", "--application")
                .endsWith(0);
        assertThat(user.run("profile", "list").out()).contains("default", "two");
        user.run("call", "any", "--profile", "two");
        assertThat(hub.last().authorization()).contains("\"b\"", "other%26");
        user.run("--profile=two", "sign-out").endsWith(0);
        assertThat(Files.readString(user.credentials())).contains("[default]").doesNotContain("two", "other");
        user.run("call", "any").endsWith(0);
    }

    @Test
    void filesTravelAsTheyAreWithTheArgumentsInTheAddress() throws IOException {
        CommandLine user = user("entity");
        Files.writeString(user.home().resolve("a \"b\\.csv"), "id;name\n1;Żółć\n");
        user.run("call", "any", "kind=people & more", "--entity", "a \"b\\.csv", "--content-type", "text/csv")
                .endsWith(0);
        assertThat(hub.last().query()).isEqualTo("kind=people%20%26%20more");
        assertThat(hub.last().type()).isEqualTo("text/csv");
        assertThat(hub.last().body()).isEqualTo("id;name\n1;Żółć\n");
    }
}
