package org.hejnal.architecture;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tables a piece of SQL or JPQL writes and which it reads. One whose name is put in later is {@value #NAMELESS}.
 */
record TableUse(Set<String> written, Set<String> read) {
    static final String NAMELESS = "?";

    private static final Pattern QUERY =
            Pattern.compile("\\b(SELECT|INSERT INTO|UPDATE|DELETE|FROM|JOIN|WHERE|WITH)\\b");

    /** Not the UPDATE of FOR UPDATE and of ON CONFLICT. */
    private static final Pattern WRITE = Pattern.compile(
            "\\b(?:INSERT INTO|DELETE FROM|MERGE INTO|TRUNCATE|LOCK TABLE|(?<!FOR )(?<!KEY )(?<!DO )UPDATE)\\s+([\\w%\\u0001]+)");

    private static final Pattern READ = Pattern.compile("\\b(?:FROM|JOIN|USING)\\s+(?:LATERAL\\s+)?([\\w%\\u0001]+)");
    private static final Pattern LIST = Pattern.compile(
            "\\b(?:FROM|USING)\\s+(\\w+(?:\\s+(?!WHERE|JOIN|LEFT|SET|ORDER|CROSS)(?:AS\\s+)?\\w+)?(?:\\s*,\\s*\\w+(?:\\s+(?!WHERE|JOIN|LEFT|ORDER|CROSS)(?:AS\\s+)?\\w+)?)+)");

    /** @param tables tables, views and functions by the names that queries have for them, those of entities too */
    static TableUse of(String text, Map<String, String> tables) {
        TableUse use = new TableUse(new TreeSet<>(), new TreeSet<>());
        if (!QUERY.matcher(text).find()) {
            return use;
        }
        collect(WRITE, text, tables, use.written);
        collect(READ, text, tables, use.read);
        Matcher lists = LIST.matcher(text);
        while (lists.find()) {
            for (String item : lists.group(1).split(",")) {
                add(item.strip().split("\\s")[0], tables, use.read);
            }
        }
        use.read.removeAll(use.written);
        return use;
    }

    private static void collect(Pattern pattern, String text, Map<String, String> tables, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(matcher.group(1), tables, found);
        }
    }

    private static void add(String name, Map<String, String> tables, Set<String> found) {
        String table = name.matches("[%\\u0001].*")
                ? NAMELESS
                : tables.getOrDefault(name, tables.get(name.toLowerCase(Locale.ROOT)));
        if (table != null) {
            found.add(table);
        }
    }
}
