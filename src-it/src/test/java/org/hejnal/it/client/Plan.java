package org.hejnal.it.client;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the database has answered a query. */
public record Plan(String json) {
    private static final Pattern BLOCKS = Pattern.compile("\"Shared (?:Hit|Read) Blocks\": (\\d+)");

    /** Lets the database answer, and tell how. */
    public static Plan of(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) " + sql)) {
            rows.next();
            return new Plan(rows.getString(1));
        }
    }

    /** How many blocks were touched; the first node counts for all. */
    public long blocks() {
        Matcher first = BLOCKS.matcher(json);
        long sum = 0;
        for (int i = 0; i < 2 && first.find(); i++) {
            sum += Long.parseLong(first.group(1));
        }
        return sum;
    }

    /** Whether one of some tables was read from its beginning to its end. */
    public boolean scans(String... tables) {
        return Pattern.compile(
                        "\"Node Type\": \"Seq Scan\"[^}]*?\"Relation Name\": \"(?:" + String.join("|", tables) + ")\"")
                .matcher(json)
                .find();
    }
}
