package org.hejnal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What touches one row goes by an entity or JPQL. SQL that does has its reason beside it: a comment {@code One row:
 * <reason>} at the call or the constant, one for each statement.
 */
class OneRowTest {
    /** How many are left without a reason. It only ever goes down. */
    private static final Map<String, Integer> LEFT = Map.of();

    private static final Pattern REASON = Pattern.compile("(?://|--|\\*) One row: \\w+");
    private static final Pattern SET =
            Pattern.compile("\\b(JOIN|WITH|UNION|LIMIT|GROUP BY|count\\(|EXISTS|ANY|IN|unnest|SKIP LOCKED)\\b");
    private static final Pattern TABLE =
            Pattern.compile("^\\s*(?:SELECT\\b.*?\\bFROM|UPDATE|DELETE FROM)\\s+(\\w+)", Pattern.DOTALL);
    private static final Pattern ADD = Pattern.compile("^\\s*INSERT INTO\\s+\\w+[^;]*\\bVALUES\\s*\\(", Pattern.DOTALL);

    private final Map<String, List<List<String>>> keys = TableKeys.read();

    OneRowTest() throws IOException {}

    @Test
    void sqlThatTouchesOneRowSaysWhy() {
        Map<String, List<String>> bySource = new TreeMap<>();
        DomainSql.texts()
                .forEach((file, texts) -> texts.stream()
                        .filter(this::touchesOneRow)
                        .forEach(text -> bySource.computeIfAbsent(source(file), name -> new ArrayList<>())
                                .add(text)));
        Map<String, List<String>> unexplained = new TreeMap<>();
        bySource.forEach((source, texts) -> {
            int reasons = reasons(source);
            for (int i = reasons; i < texts.size(); i++) {
                unexplained
                        .computeIfAbsent(DomainSql.feature(source), feature -> new ArrayList<>())
                        .add(source + " has " + reasons + " reasons for " + texts.size() + ", such as " + texts.get(i));
            }
        });
        assertThat(unexplained)
                .allSatisfy((feature, found) ->
                        assertThat(found).as(feature).hasSizeLessThanOrEqualTo(LEFT.getOrDefault(feature, 0)));
    }

    @Test
    void theRuleSeesKeysAndValues() {
        assertThat(touchesOneRow("SELECT name FROM circle WHERE id = :circle")).isTrue();
        assertThat(touchesOneRow("UPDATE delivery SET state = 'due' WHERE notification_id = :n AND account_id = :a"
                        + " AND channel_id = :c"))
                .isTrue();
        assertThat(touchesOneRow("DELETE FROM circle_member m WHERE m.account_id = :a AND m.circle_id = :c"))
                .isTrue();
        assertThat(touchesOneRow("INSERT INTO place (circle_id, number) VALUES (:circle, :number)"))
                .isTrue();
        assertThat(touchesOneRow("SELECT account_id FROM circle_member WHERE circle_id = :circle"))
                .isFalse();
        assertThat(touchesOneRow("UPDATE delivery SET state = 'due' WHERE batch_id = :batch"))
                .isFalse();
        assertThat(touchesOneRow("SELECT n.state FROM Notification n WHERE n.id = :id"))
                .isFalse();
    }

    private boolean touchesOneRow(String text) {
        if (ADD.matcher(text).find()) {
            return true;
        }
        Matcher table = TABLE.matcher(text);
        return table.find()
                && !SET.matcher(text).find()
                && keys.getOrDefault(table.group(1), List.of()).stream()
                        .anyMatch(key -> key.stream().allMatch(column -> isGiven(column, text)));
    }

    private static boolean isGiven(String column, String text) {
        return Pattern.compile("\\b" + column + "\\s*=\\s*(?:CAST\\()?:")
                .matcher(text)
                .find();
    }

    /** The file that a statement was written in. */
    private static String source(String file) {
        return file.endsWith(".sql") ? file : file.replaceAll("(\\$.*)?\\.class$", ".java");
    }

    private static int reasons(String source) {
        String folder = source.endsWith(".sql") ? "src/main/resources" : "src/main/java";
        try {
            String text = Files.readString(Path.of(folder, "org/hejnal", source));
            return (int) REASON.matcher(text).results().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
