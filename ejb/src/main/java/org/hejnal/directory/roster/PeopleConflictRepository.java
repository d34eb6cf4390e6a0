package org.hejnal.directory.roster;

import static org.hejnal.directory.roster.PeopleColumns.EMAIL;
import static org.hejnal.directory.roster.PeopleColumns.FIRST_NAME;
import static org.hejnal.directory.roster.PeopleColumns.ID;
import static org.hejnal.directory.roster.PeopleColumns.LAST_NAME;
import static org.hejnal.directory.roster.PeopleColumns.SIGN_IN;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.hejnal.platform.LangDict;

/** Finds lines about people that cannot all be true, or not beside those who are there. */
@Singleton
class PeopleConflictRepository {
    /** How many times lines are looked at for a name that is not given up after all. */
    static final int MAX_PASSES = 10;

    private static final LangDict REPEATED =
            new LangDict("Tę osobę opisuje już wcześniejszy wiersz.", "An earlier line is about this person.");
    private static final LangDict NAMELESS = new LangDict(
            "To nowa osoba, a w pliku nie ma kolumn first_name i last_name.",
            "This person is new, and the file lacks the columns first_name and last_name.");
    private static final LangDict REPEATED_SIGN_IN = new LangDict(
            "Tę nazwę ma już osoba z wcześniejszego wiersza.", "A person in an earlier line has this name.");
    private static final LangDict TAKEN =
            new LangDict("Inna osoba loguje się tą nazwą.", "Somebody else signs in with this name.");
    private static final LangDict NEEDED = new LangDict(
            "Ta osoba ma tu hasło, więc potrzebuje nazwy do logowania.",
            "This person has a password here and needs a name to sign in with.");

    private static final LangDict HOLDER = new LangDict(
            "Ta osoba ma rolę; takie dane zmienia administrator katalogu metodą update_person.",
            "This person has a role; a directory administrator changes this by update_person.");

    private static final String REFUSE_NAMELESS = """
            UPDATE roster_line s SET is_refused = true
            WHERE NOT s.is_refused AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id = s.id)
            RETURNING s.line
            """;

    private static final LangDict LACKING = new LangDict(
            "Stanowisko albo funkcja nie ma polskiej nazwy.", "A position or function has no Polish name.");

    private static final String REFUSE_LACKING = """
            UPDATE roster_line s SET is_refused = true WHERE NOT s.is_refused AND (%s) RETURNING s.line
            """;

    private static final String REFUSE_CLEARED = """
            UPDATE roster_line s SET is_refused = true FROM account a
            WHERE a.id = s.id AND NOT s.is_refused AND s.sign_in IS NULL AND a.password_hash IS NOT NULL
            RETURNING s.line
            """;

    private static final String HOLDERS = """
            SELECT s.line FROM roster_line s JOIN account a ON a.id = s.id
            WHERE NOT s.is_refused AND a.%1$s IS DISTINCT FROM s.%1$s
              AND (a.events_administrator OR a.directory_administrator OR a.auditor)
            """;

    private static final String REFUSE_HOLDERS = """
            UPDATE roster_line s SET is_refused = true WHERE s.line IN (%s) RETURNING s.line
            """;

    /** Whoever has the name gives it up where a line says so. */
    private static final String REFUSE_TAKEN = """
            UPDATE roster_line s SET is_refused = true FROM account a
            WHERE NOT s.is_refused AND lower(a.sign_in) = lower(s.sign_in) AND a.id <> s.id AND NOT EXISTS (
              SELECT 1 FROM roster_line o
              WHERE o.id = a.id AND NOT o.is_refused AND lower(o.sign_in) IS DISTINCT FROM lower(a.sign_in))
            RETURNING s.line
            """;

    private static final String REFUSE_HELD = """
            UPDATE roster_line s SET is_refused = true FROM account a
            WHERE NOT s.is_refused AND lower(a.sign_in) = lower(s.sign_in) AND a.id <> s.id
            RETURNING s.line
            """;

    private static final String INDEX = "CREATE INDEX roster_line_sign_in ON roster_line (lower(sign_in))";

    /**
     * People may exchange their names, and the index looks at one row after the other. Nobody can sign in with a space. Only who
     * gets a name in the same transaction loses one: they are held, and what they have cannot change meanwhile.
     */
    private static final String FREE = """
            UPDATE account a SET sign_in = ' ' || a.id FROM roster_change c
            JOIN roster_line o ON o.line = c.line
            WHERE a.id = c.id AND c.account_differs AND NOT c.is_new AND c.position BETWEEN :first AND :last
              AND lower(o.sign_in) IS DISTINCT FROM lower(a.sign_in)
              AND EXISTS (
                SELECT 1 FROM roster_line n
                WHERE lower(n.sign_in) = lower(a.sign_in) AND n.id <> a.id AND NOT n.is_refused)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    StageRepository stage;

    @Inject
    ChangeRepository changes;

    /**
     * Refuses what whoever has a role is reached by and signs in with, if it is new: a link for a forgotten password goes there,
     * so whoever wrote it would have the role.
     */
    void refuseHolders(RosterHeader header, Refusals refusals) {
        // Both are looked for before a line is refused, so that it is told of both.
        List<String> names = Stream.of(EMAIL, SIGN_IN).filter(header::has).toList();
        names.forEach(name -> refusals.addAll(stage.numbers(HOLDERS.formatted(name)), name, HOLDER));
        names.forEach(name -> stage.numbers(REFUSE_HOLDERS.formatted(HOLDERS.formatted(name))));
    }

    void refuse(RosterHeader header, Refusals refusals) {
        refusals.addAll(stage.refuseRepeated(ID, "true"), ID, REPEATED);
        if (!header.has(FIRST_NAME) || !header.has(LAST_NAME)) {
            refusals.addAll(stage.numbers(REFUSE_NAMELESS), ID, NAMELESS);
        }
        PersonLists.in(header).forEach(list -> refuseLacking(list, header, refusals));
        if (header.has(SIGN_IN)) {
            refusals.addAll(stage.numbers(REFUSE_CLEARED), SIGN_IN, NEEDED);
            refusals.addAll(
                    stage.refuseRepeated("lower(sign_in)", "sign_in IS NOT NULL AND NOT is_refused"),
                    SIGN_IN,
                    REPEATED_SIGN_IN);
            refuseTaken(refusals);
        }
    }

    private void refuseLacking(PersonList list, RosterHeader header, Refusals refusals) {
        list.lacks(header)
                .ifPresent(lacks -> refusals.addAll(stage.numbers(REFUSE_LACKING.formatted(lacks)), "", LACKING));
    }

    /**
     * Who is refused gives nothing up, so another line may have to be refused for that. A file could make a chain of that as
     * long as itself: after some links of it, no name changes hands.
     */
    private void refuseTaken(Refusals refusals) {
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            List<Integer> taken = stage.numbers(REFUSE_TAKEN);
            if (taken.isEmpty()) {
                return;
            }
            refusals.addAll(taken, SIGN_IN, TAKEN);
        }
        refusals.addAll(stage.numbers(REFUSE_HELD), SIGN_IN, TAKEN);
    }

    /** Takes from people the names that they give up and that others are to have. They are held. */
    void freeSignIns() {
        entityManager.createNativeQuery(INDEX).executeUpdate();
        stage.analyze();
        changes.inChunks(List.of(FREE));
    }
}
