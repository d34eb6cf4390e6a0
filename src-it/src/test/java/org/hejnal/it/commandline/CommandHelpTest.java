package org.hejnal.it.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hejnal.it.InstalledProgram;
import org.hejnal.it.commandline.CommandLine.Outcome;
import org.junit.jupiter.api.Test;

/** How the script explains itself, and helps with typing. */
class CommandHelpTest {
    @Test
    void everyCommandExplainsItself() throws IOException {
        CommandLine user = new CommandLine("help");
        String all = user.run("help").endsWith(0).out();
        String explained = user.run("help", "--markdown").endsWith(0).out();
        List<String> commands =
                CommandTable.read().stream().map(CommandTable.Command::words).toList();
        assertThat(commands).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        for (String command : commands) {
            assertThat(all).contains("  hejnal " + command + " ");
            assertThat(explained
                            .split("Usage: hejnal " + command + "[ \n]", 2)[1]
                            .split("```", 2)[0])
                    .contains("Examples:\n  hejnal ");
        }
        assertThat(explained)
                .contains(user.run("send", "to", "--help").endsWith(0).out());
        assertThat(user.run("send", "--help").endsWith(0).out()).contains("hejnal send to");
    }

    /** To make it again: {@code wildfly-config/bin/hejnal help --markdown}. */
    @Test
    void thePageOfTheCommandLineIsWhatTheScriptSays() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "administrators", "command-line.md"));
        String explained = new CommandLine("page").run("help", "--markdown").out();
        assertThat(page).endsWith(explained).containsOnlyOnce(explained.substring(0, explained.indexOf('\n', 1)));
    }

    @Test
    void helpExplainsACommandOrListsThoseOfASubject() {
        CommandLine user = new CommandLine("help-topics");
        assertThat(user.run("help", "send", "to").endsWith(0).out())
                .isEqualTo(user.run("send", "to", "--help").endsWith(0).out());
        assertThat(user.run("help", "person").endsWith(0).out())
                .contains("hejnal person import", "hejnal person erase")
                .doesNotContain("hejnal send");
        Outcome unknown = user.run("help", "persn", "import").endsWith(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("There is no command \"persn import\".");
        assertThat(user.run("--version").endsWith(0).out()).matches("hejnal \\S+\n");
    }

    @Test
    void bashCompletesCommandsAndOptions() {
        CommandLine user = new CommandLine("completion");
        String load = "eval \"$(hejnal completion bash)\"; complete -p hejnal;";
        assertThat(user.bash(load).endsWith(0).out()).contains("_hejnal hejnal");
        assertThat(completed(user, load, "se")).contains("send").doesNotContain("call");
        assertThat(completed(user, load, "send", "c")).containsExactly("cancel", "cancel-waiting");
        assertThat(completed(user, load, "send", "to", "--te"))
                .containsExactly("--text", "--text-file", "--text-en", "--text-en-file");
    }

    private static List<String> completed(CommandLine user, String load, String... words) {
        String line = load + " COMP_WORDS=(hejnal " + String.join(" ", words) + "); COMP_CWORD=" + words.length
                + "; _hejnal; printf '%s\\n' \"${COMPREPLY[@]}\"";
        return user.bash(line).endsWith(0).out().lines().skip(1).toList();
    }

    @Test
    void zshCompletesCommandsAndOptions() {
        InstalledProgram.require("zsh");
        CommandLine user = new CommandLine("completion-zsh");
        String shown = user.shell(
                        "",
                        "zsh -fc 'compdef() { print compdef $*; }; compadd() { shift; print -rl -- $@; };"
                                + " eval \"$(hejnal completion zsh)\"; words=(hejnal key s); CURRENT=3; _hejnal'")
                .endsWith(0)
                .out();
        assertThat(shown).isEqualTo("compdef _hejnal hejnal\nstatus\n");
    }
}
