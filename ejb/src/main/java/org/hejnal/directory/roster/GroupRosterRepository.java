package org.hejnal.directory.roster;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.group.GroupNames;
import org.hejnal.directory.group.GroupTreeRepository;
import org.hejnal.directory.roster.RosterColumn.Place;
import org.hejnal.platform.LangDict;

/** The tree of groups. Where a group belongs follows from its id, so lines do not say it. */
@Singleton
class GroupRosterRepository implements Roster {
    private static final String ID = "id";
    private static final String NAME_PL = "name_pl";
    private static final List<RosterColumn> COLUMNS = List.of(
            RosterColumn.key(ID, "text", CellRules.groupId()),
            RosterColumn.required(NAME_PL, CellRules.line(GroupNames.MAX_NAME)),
            RosterColumn.own("name_en", CellRules.line(GroupNames.MAX_NAME)));

    private static final LangDict REPEATED =
            new LangDict("Tę grupę opisuje już wcześniejszy wiersz.", "An earlier line is about this group.");
    private static final LangDict NAMELESS = new LangDict(
            "To nowa grupa, a w pliku nie ma kolumny name_pl.",
            "This group is new, and the file lacks the column name_pl.");

    private static final String REFUSE_NAMELESS = """
            UPDATE roster_line s SET is_refused = true
            WHERE NOT s.is_refused AND NOT EXISTS (SELECT 1 FROM user_group g WHERE g.id = s.id COLLATE "C")
            RETURNING s.line
            """;

    private static final String COMPARE = """
            CREATE TEMPORARY TABLE roster_change ON COMMIT DROP AS
            SELECT row_number() OVER (ORDER BY s.id COLLATE "C") AS position, s.line, s.id COLLATE "C" AS id, s.id AS name,
              g.id IS NULL AS is_new, false AS returns
            FROM roster_line s LEFT JOIN user_group g ON g.id = s.id COLLATE "C"
            WHERE NOT s.is_refused AND (g.id IS NULL%s)
            """;

    private static final String INSERT = """
            INSERT INTO user_group (id, parent_id, %s) SELECT c.id, '', %s
            FROM roster_change c JOIN roster_line s ON s.line = c.line
            WHERE c.is_new AND c.position BETWEEN :first AND :last
            """;

    private static final String RENAME = """
            UPDATE user_group g SET %s FROM roster_change c JOIN roster_line s ON s.line = c.line
            WHERE g.id = c.id AND NOT c.is_new AND c.position BETWEEN :first AND :last
            """;

    /** A new group goes under the longest id that its own begins with, and what its own id begins goes under it. */
    private static final String PLACE = """
            UPDATE user_group g SET parent_id = t.parent_id FROM (
              SELECT m.id, (
                SELECT p.id FROM user_group p
                WHERE p.id = ANY (ARRAY(SELECT left(m.id, n) FROM generate_series(0, length(m.id) - 1) AS n))
                ORDER BY length(p.id) DESC LIMIT 1) AS parent_id
              FROM (
                SELECT DISTINCT b.id
                FROM roster_change c JOIN user_group b ON b.id >= c.id AND b.id < c.id || chr(1114111)
                WHERE c.is_new AND c.position BETWEEN :first AND :last) AS m) AS t
            WHERE g.id = t.id AND g.parent_id IS DISTINCT FROM t.parent_id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    StageRepository stage;

    @Inject
    ChangeRepository changes;

    @Inject
    GroupTreeRepository tree;

    @Override
    public List<RosterColumn> columns() {
        return COLUMNS;
    }

    /** Lines about groups name nobody. */
    @Override
    public Remark leaveOutErased() {
        return Remark.NONE;
    }

    @Override
    public void refuse(RosterHeader header, Refusals refusals) {
        refusals.addAll(stage.refuseRepeated(ID, "true"), ID, REPEATED);
        if (!header.has(NAME_PL)) {
            refusals.addAll(stage.numbers(REFUSE_NAMELESS), ID, NAMELESS);
        }
    }

    @Override
    public void compare(RosterHeader header, Speaker speaker) {
        String different = header.names(Place.OWN).stream()
                .map(name -> " OR g." + name + " IS DISTINCT FROM s." + name)
                .collect(joining());
        entityManager.createNativeQuery(COMPARE.formatted(different)).executeUpdate();
    }

    @Override
    public Remarks remark(RosterHeader header, Remark erased) {
        return Remarks.of(erased);
    }

    /** Groups stay: statements and sends hang on them. */
    @Override
    public Absence findAbsent(RosterHeader header) {
        return Absence.NONE;
    }

    @Override
    public void apply(Initiator initiator, RosterHeader header, Speaker speaker) {
        changes.index();
        tree.lock();
        changes.inChunks(statements(header.names(Place.OWN)));
        entityManager
                .createNativeQuery("SET CONSTRAINTS user_group_place IMMEDIATE")
                .executeUpdate();
    }

    private static List<String> statements(List<String> names) {
        List<String> statements = new ArrayList<>();
        if (names.contains(NAME_PL)) {
            String values = names.stream().map(name -> "s." + name).collect(joining(", "));
            statements.add(INSERT.formatted(String.join(", ", names), values));
            statements.add(PLACE);
        }
        if (!names.isEmpty()) {
            statements.add(RENAME.formatted(
                    names.stream().map(name -> name + " = s." + name).collect(joining(", "))));
        }
        return statements;
    }

    @Override
    public void removeAbsent(Initiator initiator, RosterHeader header) {}
}
