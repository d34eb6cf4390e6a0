package org.hejnal.it.client;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Many people with consecutive ids, who exist for one test. */
public record Crowd(long firstId, int size) {
    /** Enters them, with e-mail addresses. */
    public static Crowd enter(Database database, long firstId, int size) {
        database.update("""
                INSERT INTO account (id, first_name, last_name, email)
                SELECT id, 'Osoba', 'Nr ' || id, 'p' || id || '@example.edu'
                FROM generate_series(?, ?) AS id
                """, firstId, firstId + size - 1);
        return new Crowd(firstId, size);
    }

    /** Their ids as the API takes them. */
    public String ids() {
        return LongStream.range(firstId, firstId + size)
                .mapToObj(Long::toString)
                .collect(Collectors.joining("|"));
    }
}
