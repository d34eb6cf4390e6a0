package org.hejnal.directory.roster;

import static java.util.stream.Collectors.joining;
import static org.hejnal.directory.roster.PeopleColumns.LANGUAGE;
import static org.hejnal.directory.roster.PeopleColumns.TIME_ZONE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hejnal.directory.roster.RosterColumn.Place;

/** The statements about people, for the columns that there are. Other columns keep what they have. */
final class PeopleSql {
    private static final String COMPARE = """
            CREATE TEMPORARY TABLE roster_change ON COMMIT DROP AS
            SELECT row_number() OVER (ORDER BY c.id) AS position, c.*, CAST(c.id AS text) AS name FROM (
              SELECT s.line, s.id, a.id IS NULL AS is_new, %1$s AS returns,
                a.id IS NULL OR %1$s OR %2$s AS account_differs, %3$s AS profile_differs,
                %4$s AS zone_differs, %5$s AS lists_differ
              FROM roster_line s LEFT JOIN account a ON a.id = s.id LEFT JOIN profile p ON p.account_id = s.id
              WHERE NOT s.is_refused) AS c
            WHERE c.account_differs OR c.profile_differs OR c.lists_differ
            """;

    private static final String INSERT = """
            INSERT INTO account (id, origin, %s) SELECT s.id, '%s', %s
            FROM roster_change c JOIN roster_line s ON s.line = c.line
            WHERE c.is_new AND c.position BETWEEN :first AND :last ORDER BY c.position
            """;

    private static final String UPDATE = """
            UPDATE account a SET %s FROM roster_change c JOIN roster_line s ON s.line = c.line
            WHERE a.id = c.id AND c.account_differs AND NOT c.is_new AND c.position BETWEEN :first AND :last
            """;

    private static final String WRITE_PROFILE = """
            INSERT INTO profile (account_id, %1$s) SELECT s.id, %2$s
            FROM roster_change c JOIN roster_line s ON s.line = c.line
            WHERE c.profile_differs AND c.position BETWEEN :first AND :last ORDER BY c.position
            ON CONFLICT (account_id) DO UPDATE SET (%1$s) = ROW(%3$s)
            """;

    private static final String MAKE_PROFILE = """
            INSERT INTO profile (account_id)
            SELECT c.id FROM roster_change c WHERE c.lists_differ AND c.position BETWEEN :first AND :last
            ON CONFLICT (account_id) DO NOTHING
            """;

    /** Rows are taken in one order, so that whoever takes some of them at this moment waits and blocks nobody for good. */
    private static final String LOCK = """
            SELECT count(*) FROM (
              SELECT a.id FROM account a JOIN roster_change c ON c.id = a.id
              WHERE NOT c.is_new AND c.position BETWEEN :first AND :last ORDER BY a.id FOR NO KEY UPDATE OF a) AS locked
            """;

    private static final String RETURNS = "coalesce(NOT a.is_active AND a.deactivated_by = 'directory', false)";
    private static final String COME_BACK = "origin = 'directory',"
            + " is_active = a.is_active OR coalesce(a.deactivated_by = 'directory', false),"
            + " deactivated_at = CASE WHEN a.deactivated_by = 'administrator' THEN a.deactivated_at END,"
            + " deactivated_by = CASE WHEN a.deactivated_by = 'administrator' THEN a.deactivated_by END";

    /** What the directory says anew counts; what it says as before leaves what the person has chosen since. */
    private static final String NEW_LANGUAGE = "CASE WHEN s.language IS DISTINCT FROM a.directory_language"
            + " THEN coalesce(s.language, a.language) ELSE a.language END";

    private static final String NEW_ZONE = "CASE WHEN s.time_zone IS NOT DISTINCT FROM a.directory_time_zone"
            + " OR s.time_zone IS NULL AND a.time_zone IS DISTINCT FROM a.directory_time_zone"
            + " THEN a.time_zone ELSE s.time_zone END";

    private final RosterHeader header;
    private final boolean isDirectory;
    private final List<PersonList> lists;

    PeopleSql(RosterHeader header, Speaker speaker) {
        this.header = header;
        this.isDirectory = speaker == Speaker.DIRECTORY;
        this.lists = PersonLists.in(header);
    }

    String compare() {
        List<String> differences = new ArrayList<>();
        own().forEach(name -> differences.add("a." + said(name) + " IS DISTINCT FROM (" + comparedTo(name) + ")"));
        if (isDirectory) {
            differences.add("a.origin <> 'directory'");
        }
        return COMPARE.formatted(
                isDirectory ? RETURNS : "false",
                differences.isEmpty() ? "false" : "(" + String.join(" OR ", differences) + ")",
                profile().isEmpty() ? "false" : profileDiffers(),
                header.has(TIME_ZONE) ? "a.id IS NOT NULL AND a.time_zone IS DISTINCT FROM (" + zone() + ")" : "false",
                lists.isEmpty()
                        ? "false"
                        : lists.stream().map(list -> list.differs(header)).collect(joining(" OR ", "(", ")")));
    }

    /** What changes the chunk of people between two positions, one statement after the other. */
    List<String> apply() {
        List<String> statements = new ArrayList<>();
        if (header.has(PeopleColumns.FIRST_NAME) && header.has(PeopleColumns.LAST_NAME)) {
            statements.add(INSERT.formatted(
                    String.join(", ", inserted(Function.identity(), name -> "directory_" + name)),
                    isDirectory ? "directory" : "own",
                    String.join(", ", inserted(PeopleSql::insertedValue, name -> "s." + name))));
        }
        String set = updates();
        if (!set.isEmpty()) {
            statements.add(UPDATE.formatted(set));
        }
        if (!profile().isEmpty()) {
            statements.add(
                    WRITE_PROFILE.formatted(list(profile(), ""), list(profile(), "s."), list(profile(), "excluded.")));
        }
        if (!lists.isEmpty()) {
            statements.add(MAKE_PROFILE);
            lists.forEach(list -> statements.addAll(list.apply(header)));
        }
        return statements;
    }

    static String lock() {
        return LOCK;
    }

    private List<String> inserted(Function<String, String> own, Function<String, String> directory) {
        List<String> made = new ArrayList<>();
        own().forEach(name -> {
            made.add(own.apply(name));
            if (isDirectory && isChosen(name)) {
                made.add(directory.apply(name));
            }
        });
        return made;
    }

    private static String insertedValue(String name) {
        return name.equals(LANGUAGE) ? "coalesce(s.language, 'pl')" : "s." + name;
    }

    private String updates() {
        List<String> set = new ArrayList<>();
        own().forEach(name -> {
            if (isChosen(name)) {
                set.add(name + " = " + (name.equals(LANGUAGE) ? language() : zone()));
                if (isDirectory) {
                    set.add("directory_" + name + " = s." + name);
                }
            } else {
                set.add(name + " = s." + name);
            }
        });
        if (isDirectory) {
            set.add(COME_BACK);
        }
        return String.join(", ", set);
    }

    /** The column that says whether the speaker says something new. */
    private String said(String name) {
        return isDirectory && isChosen(name) ? "directory_" + name : name;
    }

    private String comparedTo(String name) {
        return !isDirectory && name.equals(LANGUAGE) ? language() : "s." + name;
    }

    private String language() {
        return isDirectory ? NEW_LANGUAGE : "coalesce(s.language, a.language)";
    }

    private String zone() {
        return isDirectory ? NEW_ZONE : "s.time_zone";
    }

    private String profileDiffers() {
        String kept = header.columns().stream()
                .filter(column -> column.place() == Place.PROFILE)
                .map(column -> column.whenEmpty() == null
                        ? "p." + column.name()
                        : "coalesce(p." + column.name() + ", '" + column.whenEmpty() + "')")
                .collect(joining(", "));
        return "(" + kept + ") IS DISTINCT FROM (" + list(profile(), "s.") + ")";
    }

    private List<String> own() {
        return header.names(Place.OWN);
    }

    private List<String> profile() {
        return header.names(Place.PROFILE);
    }

    private static boolean isChosen(String name) {
        return name.equals(LANGUAGE) || name.equals(TIME_ZONE);
    }

    private static String list(List<String> names, String prefix) {
        return names.stream().map(name -> prefix + name).collect(joining(", "));
    }
}
