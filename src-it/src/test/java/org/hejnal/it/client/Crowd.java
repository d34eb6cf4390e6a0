package org.hejnal.it.client;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Many people with consecutive ids, who exist for one test. */
public record Crowd(long firstId, int size) {
    /** Above those of the demo data. */
    private static final AtomicLong NEXT_ID = new AtomicLong(700_000);

    /** Returns the first of so many ids in a row that no other test has. */
    public static long reserve(int size) {
        return NEXT_ID.getAndAdd(size);
    }

    /** Enters people whom no other test has, with e-mail addresses. */
    public static Crowd enter(Database database, int size) {
        return enter(database, reserve(size), size);
    }

    /** The same with ids of the caller's choice: reserved ones, or in a database of its own. */
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
