package org.hejnal.it.client;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Many people with consecutive ids, who exist for one test. */
public record Crowd(long firstId, int size) {
    /** Above those of the demo data, and with a digit more than one-time codes, which are searched for everywhere. */
    private static final AtomicLong NEXT_ID = new AtomicLong(7_000_000);

    /** Of "demo", with so few rounds that signing in costs nothing. */
    private static final String CHEAP_HASH = "$2a$04$abcdefghijklmnopqrstuukpT6/rAWFFcbBfEblfGqmNEecvFUNVy";

    private static final String ENTER = """
            INSERT INTO account (id, first_name, last_name, email)
            SELECT id, 'Osoba', 'Nr ' || id, 'p' || id || '@example.edu' FROM generate_series(?, ?) AS id
            """;

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
        Crowd crowd = new Crowd(firstId, size);
        database.update(ENTER, firstId, crowd.lastId());
        return crowd;
    }

    /** Enters people in a transaction of the caller, who may roll it back. */
    public static Crowd enter(Connection transaction, int size) throws SQLException {
        Crowd crowd = new Crowd(reserve(size), size);
        try (PreparedStatement statement = transaction.prepareStatement(ENTER)) {
            statement.setLong(1, crowd.firstId);
            statement.setLong(2, crowd.lastId());
            statement.executeUpdate();
        }
        return crowd;
    }

    /** Lets them sign in with their addresses and the password "demo". */
    public Crowd withPasswords(Database database) {
        database.update(
                "UPDATE account SET sign_in = email, password_hash = ? WHERE id BETWEEN ? AND ?",
                CHEAP_HASH,
                firstId,
                lastId());
        return this;
    }

    public long lastId() {
        return firstId + size - 1;
    }

    /** The e-mail address of one of them. */
    public static String address(long id) {
        return "p" + id + "@example.edu";
    }

    /** Their ids as the API takes them. */
    public String ids() {
        return LongStream.range(firstId, firstId + size)
                .mapToObj(Long::toString)
                .collect(Collectors.joining("|"));
    }
}
