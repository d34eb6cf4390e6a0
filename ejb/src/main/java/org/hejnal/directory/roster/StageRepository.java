package org.hejnal.directory.roster;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.hejnal.platform.Rows;

/**
 * Lays judged lines beside the directory, in a table that only this transaction sees and that goes with it. Everything after
 * that is done for all of them at once.
 */
@Singleton
class StageRepository {
    private static final String CREATE =
            "CREATE TEMPORARY TABLE roster_line (line integer NOT NULL, is_refused boolean NOT NULL, %s) ON COMMIT DROP";

    private static final String ADD = """
            INSERT INTO roster_line (line, is_refused, %s) SELECT t.line, t.is_refused, %s
            FROM unnest(CAST(:line AS integer[]), CAST(:is_refused AS boolean[]), %s) AS t (line, is_refused, %s)
            """;

    private static final String REFUSE_REPEATED = """
            UPDATE roster_line SET is_refused = true WHERE line IN (
              SELECT line FROM (
                SELECT line, row_number() OVER (PARTITION BY %s ORDER BY line) AS n FROM roster_line WHERE %s) AS t
              WHERE n > 1) AND NOT is_refused
            RETURNING line
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** @param header which columns there are */
    void create(RosterHeader header) {
        entityManager
                .createNativeQuery(CREATE.formatted(header.columns().stream()
                        .map(column -> column.name() + " " + column.type())
                        .collect(joining(", "))))
                .executeUpdate();
    }

    void add(RosterHeader header, List<RosterRow> rows) {
        List<RosterColumn> columns = header.columns();
        String names = columns.stream().map(RosterColumn::name).collect(joining(", "));
        Query insert = entityManager.createNativeQuery(ADD.formatted(
                names,
                columns.stream()
                        .map(column -> "CAST(t." + column.name() + " AS " + column.type() + ")")
                        .collect(joining(", ")),
                columns.stream()
                        .map(column -> "CAST(:" + column.name() + " AS text[])")
                        .collect(joining(", ")),
                names));
        insert.setParameter("line", rows.stream().map(RosterRow::line).toArray(Integer[]::new));
        insert.setParameter(
                "is_refused", rows.stream().map(RosterRow::isRefused).toArray(Boolean[]::new));
        for (int i = 0; i < columns.size(); i++) {
            int position = i;
            insert.setParameter(
                    columns.get(i).name(),
                    rows.stream().map(row -> row.values().get(position)).toArray(String[]::new));
        }
        insert.executeUpdate();
    }

    /** Tells the planner how many lines there are. */
    void analyze() {
        entityManager.createNativeQuery("ANALYZE roster_line").executeUpdate();
    }

    /**
     * Refuses lines that say again what one before them says.
     *
     * @param what columns, or an expression of them
     * @param where which lines are looked at
     * @return the numbers of those that are refused by this
     */
    List<Integer> refuseRepeated(String what, String where) {
        return numbers(REFUSE_REPEATED.formatted(what, where));
    }

    /** Runs a statement that returns numbers of lines. */
    List<Integer> numbers(String statement) {
        return Rows.of(entityManager.createNativeQuery(statement, Integer.class), Integer.class)
                .toList();
    }
}
