package org.hejnal.it.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hejnal.it.InstalledProgram;
import org.hejnal.it.commandline.CommandLine.Outcome;
import org.hejnal.it.commandline.RecordingServer.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script makes of an answer for somebody who reads it. */
class CommandAnswersTest {
    private static final String GIVE_ROLE = "/services/hejnal/give_role";
    private static final String MESSAGE = "Czytelnia jest jutro zamknięta, bo mamy remont, a potem znów otwarta.";
    private static final String ITEM = "{\"id\": \"1834012345678901248\", \"event_type_id\": \"custom\","
            + " \"message\": {\"pl\": \"" + MESSAGE + "\", \"en\": null}, \"state\": \"distributed\","
            + " \"created_at\": \"2026-11-30 12:00:00\", \"due_at\": \"2026-11-30 12:00:00\", \"read_at\": null,"
            + " \"why\": [{\"step\": \"send\", \"result\": \"distributed\"}]}";

    private final RecordingServer hub = new RecordingServer();

    @AfterEach
    void stop() {
        hub.close();
    }

    private CommandLine user(String name, String... shell) {
        return new CommandLine(name, shell).signedIn(hub.url(), "key", "secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "'max_missing_share' must be 0 to 100. > '--max-missing' must be 0 to 100.",
                "Give what, or missing and dry_run. > Give what, or missing and dry_run.",
                "See \"missing\", skip_refused=true. > See \"--missing\", --skip-refused=true.",
                "services/hejnal/max_missing_share stays. > services/hejnal/max_missing_share stays.",
                "my_skip_refused and skip_refused2 stay. > my_skip_refused and skip_refused2 stay."
            })
    void refusalsNameOptionsWhereTheHubNamesArguments(String said, String shown) {
        hub.reply(
                "/services/hejnal/import_people",
                400,
                "{\"message\": \"" + said.strip().replace("\"", "\\\"") + "\"}",
                Map.of("Warning", "299 - \"'max_missing_share' is late.\""));
        assertThat(user("argument")
                        .runWith("id\n", "person", "import", "-")
                        .endsWith(1)
                        .err())
                .isEqualTo("hejnal: warning: '--max-missing' is late.\nhejnal: " + shown.strip() + "\n");
    }

    @Test
    void anArgumentThatNoSentenceNamesIsTold() {
        hub.reply(GIVE_ROLE, 400, "{\"message\": \"No.\", \"param_name\": \"user_id\"}", Map.of());
        assertThat(user("param").run("role", "give", "x", "auditor").endsWith(1).err())
                .isEqualTo("hejnal: No.\nSee the option --user.\n");
    }

    @Test
    void whatWasDoneIsSaidInASentence() {
        hub.replies(
                GIVE_ROLE,
                new Reply(200, "{}"),
                new Reply(200, "{\"is_changed\": true}"),
                new Reply(200, "{\"is_changed\": false}"),
                new Reply(200, "{\"roles\": [\"auditor\"], \"is_changed\": false}"),
                new Reply(200, "{\"roles\": [\"auditor\"], \"is_changed\": true}"));
        CommandLine user = user("done");
        List<Outcome> outcomes = List.of(give(user), give(user), give(user), give(user), give(user));
        assertThat(outcomes)
                .extracting(Outcome::err)
                .containsExactly(
                        "Person 1003 has the role auditor.\n",
                        "Person 1003 has the role auditor.\n",
                        "Nothing has changed: it was so already.\n",
                        "Nothing has changed: it was so already.\n",
                        "Person 1003 has the role auditor.\n");
        assertThat(outcomes)
                .extracting(Outcome::out)
                .containsExactly("", "", "", "roles  auditor\n", "roles  auditor\n");
    }

    private static Outcome give(CommandLine user) {
        return user.run("role", "give", "1003", "auditor").endsWith(0);
    }

    @Test
    void noCommandThatChangesSomethingSaysThatItIsDone() throws Exception {
        for (CommandTable.Command command : CommandTable.read()) {
            boolean changes = command.lines().stream()
                    .anyMatch(
                            line -> line.matches("calls services/hejnal/(add|cancel|create|deactivate|delete|erase|give"
                                    + "|put_back|reactivate|remove|reset|retire|revive|switch|take|update)_\\w+"));
            if (changes) {
                assertThat(command.lines()).as(command.words()).anyMatch(line -> line.startsWith("says "));
            }
        }
    }

    @Test
    void howFarAKeyIsChangedIsSaid() {
        hub.replies(
                "/services/hejnal/secret_key_status",
                new Reply(200, "{\"key_id\": \"a\", \"former_key_id\": \"b\", \"former_texts\": 1200}"),
                new Reply(200, "{\"key_id\": \"a\", \"former_key_id\": \"b\", \"former_texts\": 0}"),
                new Reply(200, "{\"key_id\": \"a\", \"former_key_id\": null, \"former_texts\": 0}"));
        CommandLine user = user("key");
        assertThat(user.run("key", "status").endsWith(0).err()).contains("Still to be sealed", ": 1200.");
        assertThat(user.run("key", "status").endsWith(0).err())
                .contains("take HEJNAL_SECRET_KEY_OLD away")
                .contains("When all nodes say so");
        assertThat(user.run("key", "status").endsWith(0).err()).contains("No former key is set");
    }

    @Test
    void whereThePageEndsTheNextOneIsNamed() {
        hub.replies(
                "/services/hejnal/search_sends",
                new Reply(200, "{\"items\": [], \"next_before_id\": \"77\"}"),
                new Reply(200, "{\"items\": [" + ITEM + "], \"next_before_id\": \"66\"}"),
                new Reply(200, "{\"items\": [], \"next_before_id\": null}"));
        CommandLine user = user("pages");
        assertThat(user.run("send", "search").endsWith(0).err())
                .isEqualTo("There is nothing here, but there may be further on: add --before 77\n");
        assertThat(user.run("send", "search").endsWith(0).err()).isEqualTo("There is more: add --before 66\n");
        assertThat(user.run("send", "search").endsWith(0).err()).isEqualTo("There is nothing.\n");
    }

    @Test
    void addressesShowTheirStateAndHowOftenTheyFailed() {
        hub.reply(
                "/services/hejnal/person_contact_points",
                "{\"items\": [{\"id\": \"7\", \"user_id\": \"1001\", \"channel_id\": \"email\", \"address\": \"a@b.pl\","
                        + " \"origin\": \"own\", \"state\": \"unconfirmed\", \"is_preferred\": false,"
                        + " \"retired_at\": null, \"retired_reason\": null, \"failures\": 3}]}");
        assertThat(user("addresses").run("address", "list", "1001").endsWith(0).out())
                .isEqualTo("ID  CHANNEL_ID  ADDRESS  IS_PREFERRED  ORIGIN  STATE        FAILURES  RETIRED_REASON\n"
                        + "7   email       a@b.pl   no            own     unconfirmed  3         -\n");
    }

    @Test
    void anObjectHasALineForEachValueAndOneForWhatHasNone() {
        hub.reply(
                "/services/hejnal/person",
                "{\"user_id\": \"1001\", \"is_active\": true, \"roles\": [], \"pesel\": null, \"orcid\": null,"
                        + " \"first_name\": \"Anna\"}");
        assertThat(user("person").run("person", "show", "1001").endsWith(0).out())
                .isEqualTo("user_id     1001\nis_active   yes\nfirst_name  Anna\nWithout a value: pesel, orcid\n");
    }

    @Test
    void whatIsReadByAProgramIsNotCut() {
        assertThat(notifications("piped", "", "40"))
                .contains("READ_AT", MESSAGE)
                .doesNotContain("WHY", "…");
    }

    @ParameterizedTest
    @CsvSource({"100", "120"})
    void aTerminalGetsATableThatFits(int width) {
        String shown = notifications("wide" + width, "script", "" + width);
        assertThat(shown).contains("ID  ", "Czytelnia jest", "…").doesNotContain(MESSAGE);
        assertThat(shown.lines().filter(line -> line.contains("1834012345678901248  ")))
                .singleElement()
                .satisfies(line -> assertThat(line).hasSize(width));
    }

    @Test
    void aNarrowTerminalGetsBlocksWithTheWholeText() {
        assertThat(notifications("narrow", "script", "60")).contains("message        " + MESSAGE);
    }

    private String notifications(String name, String terminal, String columns) {
        hub.reply("/services/hejnal/person_notifications", "{\"items\": [" + ITEM + "], \"next_before_id\": null}");
        CommandLine user = user(name).with("COLUMNS", columns);
        if (terminal.isEmpty()) {
            return user.run("person", "notifications", "1001").endsWith(0).out();
        }
        InstalledProgram.require(terminal);
        return user.shell("", "script -qec 'hejnal person notifications 1001' /dev/null")
                .endsWith(0)
                .out()
                .replace("\r\n", "\n");
    }
}
