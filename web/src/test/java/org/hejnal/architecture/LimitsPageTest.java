package org.hejnal.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hejnal.platform.setting.DeclaredSettings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What docs/limits.md promises is what the code does: each row names constants or settings, and tells their values. */
class LimitsPageTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** Set in the server's files, which tests of the running server read. */
    private static final List<String> NOT_IN_CODE = List.of(
            "max-post-size",
            "max-header-size",
            "max-headers",
            "max-cookies",
            "request-parse-timeout",
            "configure-hejnal.cli",
            "hejnal-too-long",
            "jboss-web.xml",
            "web.xml",
            "hejnal-delivery",
            "hejnal-inbound",
            "call-timeout",
            "hejnal-sending");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hejnal");

    @TestFactory
    List<DynamicTest> eachRowTellsTheValuesOfTheCode() throws IOException {
        List<String[]> rows = rows();
        assertThat(rows).hasSizeGreaterThan(50);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row[1].strip(), () -> compare(row)))
                .toList();
    }

    private static List<String[]> rows() throws IOException {
        return Files.readString(DOCS.resolve("limits.md"), UTF_8)
                .lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---") && !line.startsWith("| what |"))
                .map(line -> line.split("\\|"))
                .toList();
    }

    private void compare(String[] row) throws ReflectiveOperationException {
        String told = row[1] + "|" + row[2] + "|" + row[4];
        List<String> names = NAME.matcher(row[3])
                .results()
                .map(name -> name.group(1))
                .filter(name -> !NOT_IN_CODE.contains(name))
                .toList();
        assertThat(names.isEmpty() && NOT_IN_CODE.stream().noneMatch(row[3]::contains))
                .as("names nothing that sets it")
                .isFalse();
        String owner = "";
        for (String name : names) {
            if (name.startsWith("HEJNAL_")) {
                assertTold(told, name, fallback(name));
                continue;
            }
            if (name.contains(".")) {
                owner = name.substring(0, name.indexOf('.'));
            }
            String constant = name.substring(name.indexOf('.') + 1);
            assertTold(told, owner + "." + constant, value(owner, constant));
        }
    }

    /** What holds where an administrator sets nothing. */
    private static Object fallback(String setting) {
        String value = DeclaredSettings.all()
                .filter(declared -> declared.variable().equals(setting))
                .map(declared -> String.valueOf(declared.fallback()))
                .findFirst()
                .orElseThrow();
        return value.startsWith("P") ? Duration.parse(value) : Long.valueOf(value);
    }

    private Object value(String owner, String constant) throws ReflectiveOperationException {
        List<JavaClass> found = classes.stream()
                .filter(type -> type.getSimpleName().equals(owner))
                .toList();
        assertThat(found).as("classes called " + owner).hasSize(1);
        Field field = found.get(0).reflect().getDeclaredField(constant);
        field.setAccessible(true);
        return field.get(null);
    }

    private static void assertTold(String told, String name, Object value) {
        List<String> spellings = LimitSpelling.of(name, value);
        String any = spellings.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        assertThat(Pattern.compile("(?<![\\w,.])(" + any + ")(?!\\w|,\\d)")
                        .matcher(told)
                        .find())
                .as(name + " is " + value + ", and of " + spellings + " the row has none: " + told)
                .isTrue();
    }
}
