package org.hejnal.platform;

import jakarta.persistence.Query;
import java.util.stream.Stream;

/** The rows of native queries, of which JPA tells the compiler nothing. */
public final class Rows {
    private Rows() {}

    /** @param type what the query was made with: {@code createNativeQuery(sql, type)} */
    public static <T> Stream<T> of(Query query, Class<T> type) {
        Stream<?> rows = query.getResultStream();
        return rows.map(type::cast);
    }
}
