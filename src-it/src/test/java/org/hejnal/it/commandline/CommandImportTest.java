package org.hejnal.it.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.hejnal.it.commandline.CommandLine.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the script tells the report of an import. */
class CommandImportTest {
    private final RecordingServer hub = new RecordingServer();

    @AfterEach
    void stop() {
        hub.close();
    }

    private Outcome run(String report, int code, String... options) {
        hub.reply("/services/hejnal/import_people", "{" + report + "}");
        String[] arguments = new String[options.length + 3];
        arguments[0] = "person";
        arguments[1] = "import";
        arguments[2] = "-";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return new CommandLine("import")
                .signedIn(hub.url(), "key", "secret")
                .runWith("id\n", arguments)
                .endsWith(code);
    }

    private static String report(boolean isApplied, String obstacles, int created, int missing, int refused) {
        return "\"is_applied\": " + isApplied + ", \"obstacles\": [" + obstacles + "], \"lines\": 5, \"created\": "
                + created + ", \"changed\": 0, \"left\": 3, \"reactivated\": 0, \"missing\": " + missing
                + ", \"removed\": " + missing + ", \"kept\": 1, \"refused\": " + refused;
    }

    @Test
    void aRehearsalTellsHowToGoOn() {
        Outcome outcome = run(report(false, "", 2, 0, 0) + ", \"created_ids\": [\"7\", \"8\"]", 0);
        assertThat(outcome.out())
                .isEqualTo("Nothing has changed: this is a rehearsal.\n\n"
                        + "lines             5\nnew               2: 7, 8\nchanged           0\nas they were      3\n");
        assertThat(outcome.err()).isEqualTo("\nTo change the directory so: add --apply\n");
    }

    @Test
    void whatStaysAsItWasIsNoChange() {
        assertThat(run(report(false, "", 0, 0, 0), 0).err()).contains("There is nothing to change.");
        assertThat(run(report(true, "", 0, 0, 0), 0, "--apply").out())
                .startsWith("Nothing has changed: the directory is as the file says already.\n");
        assertThat(run(report(true, "", 2, 0, 0), 0, "--apply").out())
                .startsWith("The directory is as the file says now.\n");
    }

    @Test
    void whereLinesWereLeftOutTheDirectoryIsNotSaidToBeAsTheFile() {
        String leftOut = "Nothing has changed; lines were left out.\n";
        assertThat(run(report(true, "", 0, 0, 1), 0, "--apply", "--skip-refused")
                        .out())
                .startsWith(leftOut);
        assertThat(run(report(true, "", 0, 0, 0) + ", \"erased\": 2", 0, "--apply")
                        .out())
                .startsWith(leftOut);
    }

    @Test
    void refusedLinesFollowTheNumbers() {
        Outcome outcome = run(
                report(false, "\"refused_lines\"", 2, 0, 1)
                        + ", \"refused_lines\": [{\"line\": 4, \"column\": \"email\","
                        + " \"reason\": {\"pl\": \"Zły.\", \"en\": \"Bad.\"}}]",
                1,
                "--apply");
        assertThat(outcome.out())
                .startsWith("Nothing has changed, because something is in the way.\n")
                .endsWith("refused           1\n\nREFUSED LINES:\nLINE  COLUMN  REASON\n4     email   Bad.\n");
        assertThat(outcome.err()).contains("add --skip-refused").doesNotContain("--apply");
    }

    @Test
    void missingPeopleAreToldOnlyWhereTheyMatter() {
        assertThat(run(report(false, "", 2, 4, 0), 0).out()).doesNotContain("not in the file", "kept");
        Outcome outcome = run(report(false, "\"too_many_missing\"", 2, 4, 0), 1, "--missing", "deactivate");
        assertThat(outcome.out()).contains("not in the file   4\n  deactivated     4\n  kept            1\n");
        assertThat(outcome.err()).contains("add --max-missing PERCENT");
    }

    @Test
    void whatTheHubAdvisesIsPutInWordsOfTheProgram() {
        Outcome outcome = run(
                report(false, "\"too_many_missing\"", 2, 4, 0)
                        + ", \"hints\": [{\"argument\": \"max_missing_share\", \"value\": \"58\","
                        + " \"text\": {\"pl\": \"Daj max_missing_share=58.\", \"en\": \"Give max_missing_share=58.\"}}]",
                1,
                "--missing",
                "deactivate");
        assertThat(outcome.err()).contains("add --max-missing 58\n").doesNotContain("max_missing_share");
    }

    @Test
    void whatALaterHubCountsIsShown() {
        assertThat(run(
                                report(false, "", 2, 0, 0)
                                        + ", \"stays_inactive\": 2, \"stays_inactive_ids\": [\"5\", \"6\"],"
                                        + " \"retired_emails\": 1, \"retired_email_ids\": [\"7\"], \"erased\": 0",
                                0)
                        .out())
                .endsWith("as they were      3\nstays inactive    2: 5, 6\nretired emails    1: 7\n");
    }

    @Test
    void jsonIsTheReportItself() {
        String report = report(false, "\"refused_lines\"", 2, 0, 1);
        assertThat(run(report, 1, "--json").out()).isEqualTo("{" + report + "}\n");
    }
}
