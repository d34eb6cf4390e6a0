package org.hejnal.directory.roster;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.hejnal.platform.Rows;

/** Knows what the lines would change, once they have been compared. */
@Singleton
class ChangeRepository {
    /** How many rows one statement changes: none takes long, however many lines there are. */
    static final int CHUNK = 5000;

    private static final String COUNT = """
            SELECT count(*) FILTER (WHERE is_new), count(*) FILTER (WHERE NOT is_new), count(*) FILTER (WHERE returns)
            FROM roster_change
            """;

    private static final String NAMES =
            "SELECT name FROM roster_change WHERE is_new = :is_new ORDER BY line LIMIT :most";

    @PersistenceContext
    EntityManager entityManager;

    /** How many are new, are different, and come back. */
    record Changes(int created, int changed, int returning) {
        int total() {
            return created + changed;
        }
    }

    Changes count() {
        return Rows.of(entityManager.createNativeQuery(COUNT, Object[].class), Object[].class)
                .map(row -> new Changes(number(row[0]), number(row[1]), number(row[2])))
                .findFirst()
                .orElseThrow();
    }

    /** The first that are new, or that are not. */
    List<String> names(boolean isNew) {
        Query query = entityManager
                .createNativeQuery(NAMES, String.class)
                .setParameter("is_new", isNew)
                .setParameter("most", RosterReport.MAX_IDS);
        return Rows.of(query, String.class).toList();
    }

    /** Lets lines be found by their numbers, which pays when many of them change something. */
    void index() {
        entityManager
                .createNativeQuery("CREATE INDEX roster_line_number ON roster_line (line)")
                .executeUpdate();
    }

    /** Runs statements for one chunk after the other, in the order of the keys. They take {@code :first} and {@code :last}. */
    void inChunks(List<String> statements) {
        forEachChunk(first -> statements.forEach(statement ->
                of(entityManager.createNativeQuery(statement), first).executeUpdate()));
    }

    /** The same for a statement that answers something which nobody needs. */
    void readInChunks(String statement) {
        forEachChunk(first -> of(entityManager.createNativeQuery(statement, Long.class), first)
                .getResultList());
    }

    /** The same for a statement whose answer is needed before a chunk is changed by another. */
    <T> void inChunks(String asked, Class<T> type, Consumer<List<T>> use, String statement) {
        forEachChunk(first -> {
            use.accept(Rows.of(of(entityManager.createNativeQuery(asked, type), first), type)
                    .toList());
            of(entityManager.createNativeQuery(statement), first).executeUpdate();
        });
    }

    private void forEachChunk(IntConsumer step) {
        int total = count().total();
        for (int first = 1; first <= total; first += CHUNK) {
            step.accept(first);
        }
    }

    private static Query of(Query query, int first) {
        return query.setParameter("first", first).setParameter("last", first + CHUNK - 1);
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
