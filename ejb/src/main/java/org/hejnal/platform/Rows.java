package org.hejnal.platform;

import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;

/** The rows of native queries, of which JPA tells the compiler nothing. */
public final class Rows {
    private Rows() {}

    /** @param type what the query was made with: {@code createNativeQuery(sql, type)} */
    public static <T> Stream<T> of(Query query, Class<T> type) {
        List<?> rows = query.getResultList();
        return rows.stream().map(type::cast);
    }
}
