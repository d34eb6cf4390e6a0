package org.hejnal.platform.setting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Settings are declared once: the page for administrators, the server's scripts and the code agree with that. */
class ConfigurationPageTest {
    private static final Path TOP = Path.of("..");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{env\\.(HEJNAL_[A-Z_]+):([^}]*)}");
    private static final Pattern READING = Pattern.compile("microprofile\\.config\\.Config|System\\.getenv");

    @Test
    void thePageTellsWhatIsDeclared() throws IOException {
        List<String> declared = DeclaredSettings.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of("## " + section.title()),
                        section.settings().stream().map(ConfigurationPageTest::row)))
                .toList();
        List<String> told = Files.readString(TOP.resolve("docs/administrators/configuration.md"), UTF_8)
                .lines()
                .filter(line -> line.startsWith("## ") || line.startsWith("| `HEJNAL_"))
                .map(line -> line.replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1"))
                .toList();
        assertThat(told).isEqualTo(declared);
    }

    private static String row(Setting<?> setting) {
        return Stream.of(
                        "`" + setting.variable() + "`",
                        told(setting),
                        setting.form().allowed(),
                        setting.meaning())
                .map(cell -> cell.isEmpty() ? "" : " " + cell)
                .collect(Collectors.joining(" |", "|", " |"));
    }

    private static String told(Setting<?> setting) {
        String fallback = setting.fallback();
        if (fallback == null) {
            return "none: set it";
        }
        return fallback.isEmpty() ? "" : "`" + fallback + "`";
    }

    @Test
    void theServersScriptsHaveTheSameDefaults() throws IOException {
        Map<String, String> scripted = new TreeMap<>();
        for (String text : texts(TOP.resolve("wildfly-config"), ".cli")) {
            EXPRESSION.matcher(text).results().forEach(found -> scripted.put(found.group(1), found.group(2)));
        }
        Map<String, String> declared = DeclaredSettings.all()
                .filter(Setting::isOfServer)
                .collect(Collectors.toMap(
                        Setting::variable, setting -> String.valueOf(setting.fallback()), (a, b) -> b, TreeMap::new));
        assertThat(scripted).isEqualTo(declared);
    }

    /** Behind what bin/hejnal-server alone reads, in the order of the page. */
    @Test
    void theDistributionsExampleListsTheSame() throws IOException {
        List<String> declared = DeclaredSettings.sections().stream()
                .flatMap(section -> section.settings().stream())
                .map(setting -> "#" + setting.variable() + "=" + Objects.requireNonNullElse(setting.fallback(), ""))
                .toList();
        String example = Files.readString(TOP.resolve("wildfly-config/dist/etc/hejnal.env.example"), UTF_8);
        assertThat(example.substring(example.indexOf("# --- Addresses"))
                        .lines()
                        .filter(line -> line.startsWith("#HEJNAL_"))
                        .toList())
                .isEqualTo(declared);
    }

    @Test
    void nobodyElseReadsTheEnvironment() throws IOException {
        List<String> readers = new ArrayList<>();
        for (String module : List.of("ejb", "web")) {
            for (String text : texts(TOP.resolve(module + "/src/main/java"), ".java")) {
                READING.matcher(text)
                        .results()
                        .forEach(found -> readers.add(text.lines().findFirst().orElseThrow()));
            }
        }
        assertThat(Set.copyOf(readers))
                .containsExactlyInAnyOrder("package org.hejnal.platform;", "package org.hejnal.platform.setting;");
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file, UTF_8));
            }
            return texts;
        }
    }
}
