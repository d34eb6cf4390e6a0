package org.hejnal.statement.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.hejnal.platform.Rows;
import org.hejnal.statement.StatementRow;
import org.hejnal.statement.StatementTable;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.access.RightsService;

/** Finds what of the statements to somebody belongs into their calendar: what has a time, and says that it does. */
@Singleton
class CalendarStatementRepository {
    private static final String BELONGS = """
             AND s.is_calendar AND s.starts_at IS NOT NULL AND s.sent_at IS NOT NULL AND s.window_end >= :since
                AND (s.window_end > :since OR s.starts_at = :since)
                AND (CAST(:until AS timestamptz) IS NULL OR s.starts_at < :until)
            """;

    /** Of each group its own index is asked; those that name somebody are as few as one person's part. */
    private static final String FOUND = StatementSearch.GROUPS + """
            , found AS (
              SELECT s.id, s.version, s.published_at
              FROM read_group AS g JOIN statement s ON s.primary_group_id = g.id%1$s
              UNION
              SELECT s.id, s.version, s.published_at
              FROM statement_recipient r JOIN statement s ON s.id = r.statement_id%1$s
              WHERE r.account_id = :account
              ORDER BY published_at DESC, id DESC LIMIT :limit)
            """.formatted(BELONGS);

    private static final String LIST = FOUND + "SELECT " + StatementTable.columns(new StatementDetail(true, false))
            + "FROM found JOIN statement s ON s.id = found.id ORDER BY s.published_at DESC, s.id DESC";

    private static final String VERSION =
            FOUND + "SELECT coalesce(string_agg(id || '.' || version, ' ' ORDER BY id), '') FROM found";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RightsService rights;

    /** The newest so many that a window with a start holds. */
    List<StatementView> list(Actor actor, StatementRange window, int most) {
        Query query = with(entityManager.createNativeQuery(LIST, StatementRow.class), actor, window, most);
        return Rows.of(query, StatementRow.class).map(StatementRow::view).toList();
    }

    /** A text that changes with what {@link #list} returns, without what the statements say. */
    String version(Actor actor, StatementRange window, int most) {
        return (String) with(entityManager.createNativeQuery(VERSION, String.class), actor, window, most)
                .getSingleResult();
    }

    private Query with(Query query, Actor actor, StatementRange window, int most) {
        return query.setParameter("account", rights.reader(actor).account())
                .setParameter("since", window.start().orElseThrow())
                .setParameter("until", window.end().orElse(null))
                .setParameter("limit", most);
    }
}
