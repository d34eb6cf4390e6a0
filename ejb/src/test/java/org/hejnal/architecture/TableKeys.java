package org.hejnal.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What names one row of each table, by the migrations: the columns of its primary key and of what is unique. */
final class TableKeys {
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);
    private static final Pattern OF_COLUMNS =
            Pattern.compile("^\\s*(?:PRIMARY KEY|UNIQUE) \\(([^)]*)\\)", Pattern.MULTILINE);
    private static final Pattern OF_COLUMN =
            Pattern.compile("^\\s*(\\w+)\\s[^,\\n]*\\b(?:PRIMARY KEY|UNIQUE)\\b", Pattern.MULTILINE);

    private TableKeys() {}

    static Map<String, List<List<String>>> read() throws IOException {
        Map<String, List<List<String>>> keys = new HashMap<>();
        try (Stream<Path> files = Files.list(DomainSql.migrations())) {
            for (Path file : files.toList()) {
                Matcher table = TABLE.matcher(Files.readString(file).replaceAll("--.*", ""));
                while (table.find()) {
                    keys.put(table.group(1), keys(table.group(2)));
                }
            }
        }
        return keys;
    }

    private static List<List<String>> keys(String columns) {
        List<List<String>> keys = new ArrayList<>();
        Matcher several = OF_COLUMNS.matcher(columns);
        while (several.find()) {
            keys.add(List.of(several.group(1).split(",\\s*")));
        }
        Matcher one = OF_COLUMN.matcher(columns);
        while (one.find()) {
            keys.add(List.of(one.group(1)));
        }
        return keys;
    }
}
