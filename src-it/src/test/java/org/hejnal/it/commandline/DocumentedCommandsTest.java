package org.hejnal.it.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages for administrators show is a command of the script, with options that it has. */
class DocumentedCommandsTest {
    private static final Path PAGES = Path.of("..", "docs", "administrators");
    private static final Set<String> OF_ALL = Set.of("--json", "--profile", "--help", "--yes", "--version");
    private static final Pattern ENTERED =
            Pattern.compile("(?:`|^ *|\\(|&& )hejnal ((?:[^`\n\\\\]|\\\\\n)+)", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("(?<= )--[a-z-]+");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandThatIsShownIsOne(Path page) throws IOException {
        List<CommandTable.Command> commands = CommandTable.read();
        List<String> wrong = new ArrayList<>();
        Matcher entered = ENTERED.matcher(Files.readString(page));
        while (entered.find()) {
            String line = entered.group(1).replace("\\\n", " ").strip();
            String named = line.replaceFirst("^(--json |--profile(=| )\\S+ )+", "");
            if (named.startsWith("<") || named.startsWith("help ") || named.startsWith("--version")) {
                continue;
            }
            Optional<CommandTable.Command> command = commands.stream()
                    .filter(one -> (named + " ").startsWith(one.words() + " "))
                    .reduce((one, other) -> other.words().length() > one.words().length() ? other : one);
            if (command.isEmpty()
                    || !optionsOf(command.get()).containsAll(optionsIn(named))
                    || (!takesWords(command.get()) && hasWord(named, command.get()))) {
                wrong.add(line);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean takesWords(CommandTable.Command command) {
        return command.lines().stream().anyMatch(line -> line.matches("(main|maybe|pairs|words|entity) .*"));
    }

    /** Whether something follows the command that is neither an option nor the shell's. */
    private static boolean hasWord(String line, CommandTable.Command command) {
        return line.substring(command.words().length()).matches(" +[^-|&;<>#) ].*");
    }

    private static Set<String> optionsIn(String line) {
        return OPTION.matcher(line).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Set<String> optionsOf(CommandTable.Command command) {
        Stream<String> named = command.lines().stream()
                .filter(line -> line.matches(
                        "(main|maybe|pairs|words|must|may|each|text|musttext|secret|maysecret|entity|flag) .*"))
                .map(line -> "--" + line.split(" ", 3)[1])
                .flatMap(option -> Stream.of(option, option + "-file"));
        return Stream.concat(OF_ALL.stream(), named).collect(Collectors.toSet());
    }
}
