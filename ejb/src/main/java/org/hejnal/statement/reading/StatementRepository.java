package org.hejnal.statement.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.Rows;
import org.hejnal.statement.StatementRow;
import org.hejnal.statement.StatementTable;
import org.hejnal.statement.access.Reader;

/** Finds statements for readers. */
@Singleton
public class StatementRepository {
    private static final String VISIBLE = "SELECT %s"
            + "FROM statement s WHERE s.id = :id AND (:all OR " + StatementTable.IS_EDITED_BY_READER
            + "OR s.sent_at IS NOT NULL AND " + StatementTable.IS_ADDRESSED_TO_READER + ")";
    private static final int SUFFIX_BITS = 20;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** The statement, if there is one and the reader may know of it. */
    public Optional<StatementView> find(long id, Reader reader, StatementDetail detail) {
        return row(id, reader, detail).map(StatementRow::view);
    }

    /** What the sources hold in the window, the newest first. */
    public List<StatementView> list(
            Reader reader, List<StatementSource> sources, StatementRange window, StatementPage page) {
        StatementSearch search = new StatementSearch(sources, window, page, clock.instant());
        Query query = entityManager
                .createNativeQuery(search.sql(), StatementRow.class)
                .setParameter("account", reader.account())
                .setParameter("limit", page.limit());
        search.windowParameters().forEach(query::setParameter);
        page.before()
                .ifPresent(before -> query.setParameter("before", before).setParameter("place", place(before, reader)));
        return Rows.of(query, StatementRow.class).map(StatementRow::view).toList();
    }

    /** One that the reader may not know of is treated like one that is gone: by the time in its id. */
    private Instant place(long id, Reader reader) {
        return row(id, reader, StatementDetail.NONE)
                .map(StatementRow::publishedAt)
                .orElseGet(() -> Instant.ofEpochMilli(id >> SUFFIX_BITS));
    }

    private Optional<StatementRow> row(long id, Reader reader, StatementDetail detail) {
        Query query = entityManager
                .createNativeQuery(VISIBLE.formatted(StatementTable.columns(detail)), StatementRow.class)
                .setParameter("id", id)
                .setParameter("account", reader.account())
                .setParameter("all", reader.seesAll());
        return Rows.of(query, StatementRow.class).findFirst();
    }
}
