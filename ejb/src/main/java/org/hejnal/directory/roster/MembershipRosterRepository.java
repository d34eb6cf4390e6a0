package org.hejnal.directory.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.roster.RosterColumn.Place;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Rows;

/** Who is in which group, and who edits it. */
@Singleton
class MembershipRosterRepository implements Roster {
    private static final String GROUP = "group_id";
    private static final String PERSON = "user_id";
    private static final String IS_EDITOR = "is_editor";
    private static final List<RosterColumn> COLUMNS = List.of(
            RosterColumn.key(GROUP, "text", CellRules.groupId()),
            RosterColumn.key(PERSON, "bigint", CellRules.personId()),
            new RosterColumn(IS_EDITOR, Place.OWN, "boolean", CellRules.yesOrNo(), "false", false));

    private static final LangDict REPEATED = new LangDict(
            "To członkostwo opisuje już wcześniejszy wiersz.", "An earlier line is about this membership.");
    private static final LangDict NO_GROUP = new LangDict("Nie ma takiej grupy.", "There is no such group.");
    private static final LangDict NO_PERSON = new LangDict("Nie ma takiej osoby.", "There is no such person.");

    private static final String REFUSE_NO_GROUP = """
            UPDATE roster_line s SET is_refused = true
            WHERE NOT s.is_refused AND NOT EXISTS (SELECT 1 FROM user_group g WHERE g.id = s.group_id COLLATE "C")
            RETURNING s.line
            """;

    private static final String REFUSE_NO_PERSON = """
            UPDATE roster_line s SET is_refused = true
            WHERE NOT s.is_refused AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id = s.user_id)
            RETURNING s.line
            """;

    private static final String COMPARE = """
            CREATE TEMPORARY TABLE roster_change ON COMMIT DROP AS
            SELECT row_number() OVER (ORDER BY s.user_id, s.group_id COLLATE "C") AS position, s.line,
              s.group_id || ' ' || s.user_id AS name, m.group_id IS NULL AS is_new, false AS returns
            FROM roster_line s
            LEFT JOIN group_member m ON m.group_id = s.group_id COLLATE "C" AND m.account_id = s.user_id
            WHERE NOT s.is_refused AND (m.group_id IS NULL OR m.is_for_editing%s)
            """;

    /** Whom a line puts into a group is no longer there for editing it alone. */
    private static final String WRITE = """
            INSERT INTO group_member (group_id, account_id%s) SELECT s.group_id, s.user_id%s
            FROM roster_change c JOIN roster_line s ON s.line = c.line
            WHERE c.position BETWEEN :first AND :last ORDER BY c.position
            ON CONFLICT (group_id, account_id) DO UPDATE SET is_for_editing = false%s
            """;

    /** Who of a chunk becomes an editor, or is none any more. */
    private static final String EDITORS = """
            SELECT s.group_id, s.user_id, s.is_editor
            FROM roster_change c JOIN roster_line s ON s.line = c.line
            LEFT JOIN group_member m ON m.group_id = s.group_id COLLATE "C" AND m.account_id = s.user_id
            WHERE c.position BETWEEN :first AND :last AND s.is_editor <> coalesce(m.is_editor, false)
            ORDER BY c.position
            """;

    private static final String NOT_NAMED = """
            NOT EXISTS (
              SELECT 1 FROM roster_line s WHERE s.group_id COLLATE "C" = m.group_id AND s.user_id = m.account_id)
            """;

    private static final String COUNT_ABSENT = "SELECT (SELECT count(*) FROM group_member),"
            + " count(*) FILTER (WHERE %1$s), count(*) FILTER (WHERE NOT %1$s) FROM group_member m WHERE " + NOT_NAMED;

    private static final String FIRST_ABSENT = "SELECT m.group_id || ' ' || m.account_id FROM group_member m WHERE "
            + NOT_NAMED + " AND %s ORDER BY m.account_id, m.group_id LIMIT :most";

    private static final String REMOVE = "DELETE FROM group_member WHERE (group_id, account_id) IN ("
            + "SELECT m.group_id, m.account_id FROM group_member m WHERE " + NOT_NAMED + " AND %s"
            + " ORDER BY m.account_id, m.group_id LIMIT :most) RETURNING group_id, account_id, is_editor";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    StageRepository stage;

    @Inject
    ChangeRepository changes;

    @Inject
    AbsenceRepository absences;

    @Inject
    RemarkRepository remarks;

    @Inject
    EditorTrail editors;

    @Override
    public List<RosterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Remark leaveOutErased() {
        return remarks.leaveOutErased(PERSON);
    }

    @Override
    public void refuse(RosterHeader header, Refusals refusals) {
        refusals.addAll(stage.refuseRepeated(GROUP + ", " + PERSON, "true"), "", REPEATED);
        refusals.addAll(stage.numbers(REFUSE_NO_GROUP), GROUP, NO_GROUP);
        refusals.addAll(stage.numbers(REFUSE_NO_PERSON), PERSON, NO_PERSON);
    }

    @Override
    public void compare(RosterHeader header, Speaker speaker) {
        String different = header.has(IS_EDITOR) ? " OR m.is_editor <> s.is_editor" : "";
        entityManager.createNativeQuery(COMPARE.formatted(different)).executeUpdate();
    }

    @Override
    public Remarks remark(RosterHeader header, Remark erased) {
        return Remarks.of(erased);
    }

    @Override
    public Absence findAbsent(RosterHeader header) {
        String removable = removable(header);
        return absences.find(
                COUNT_ABSENT.formatted(removable),
                FIRST_ABSENT.formatted(removable),
                FIRST_ABSENT.formatted("NOT " + removable));
    }

    /** A source that does not say who edits takes no editor away. */
    private static String removable(RosterHeader header) {
        return header.has(IS_EDITOR) ? "true" : "(NOT m.is_editor)";
    }

    @Override
    public void apply(Initiator initiator, RosterHeader header, Speaker speaker) {
        changes.index();
        if (header.has(IS_EDITOR)) {
            changes.inChunks(
                    EDITORS,
                    Object[].class,
                    rows -> editors.record(initiator, rows),
                    WRITE.formatted(", is_editor", ", s.is_editor", ", is_editor = excluded.is_editor"));
        } else {
            changes.inChunks(List.of(WRITE.formatted("", "", "")));
        }
    }

    @Override
    public void removeAbsent(Initiator initiator, RosterHeader header) {
        List<Object[]> removed = remove(header);
        while (!removed.isEmpty()) {
            editors.record(initiator, formerEditors(removed));
            removed = remove(header);
        }
    }

    private List<Object[]> remove(RosterHeader header) {
        return Rows.of(
                        entityManager
                                .createNativeQuery(REMOVE.formatted(removable(header)), Object[].class)
                                .setParameter("most", ChangeRepository.CHUNK),
                        Object[].class)
                .toList();
    }

    private static List<Object[]> formerEditors(List<Object[]> removed) {
        return removed.stream()
                .filter(row -> (Boolean) row[2])
                .map(row -> new Object[] {row[0], row[1], false})
                .toList();
    }
}
