package org.hejnal.statement.reading;

/** Where statements for a reader come from. Each is a query that finds the newest few by an index of its own. */
public enum StatementSource {
    /** What is published to the groups that the reader reads. */
    READ_GROUPS(
            "SELECT top.* FROM read_group AS g CROSS JOIN LATERAL (%s) AS top",
            "statement s WHERE s.primary_group_id = g.id AND s.sent_at IS NOT NULL", true),
    /** What is written to the groups that the reader edits. */
    EDITED_GROUPS(
            "SELECT top.* FROM edited_group AS g CROSS JOIN LATERAL (%s) AS top",
            "statement s WHERE s.primary_group_id = g.id", true),
    /** What is written to any group, for those who edit them all: one query in place of one for each group. */
    ALL_GROUPS("(%s)", "statement s WHERE s.primary_group_id IS NOT NULL", true),
    /** What is published and names the reader. */
    NAMED(
            "(%s)",
            "statement_recipient r JOIN statement s ON s.id = r.statement_id"
                    + " WHERE r.account_id = :account AND s.sent_at IS NOT NULL",
            false),
    /** The reader's own. */
    WRITTEN("(%s)", "statement s WHERE s.author_id = :account", false),
    /** All there is. */
    ALL("(%s)", "statement s WHERE TRUE", true);

    private final String frame;
    private final String from;
    private final boolean hasWindowIndexes;

    StatementSource(String frame, String from, boolean hasWindowIndexes) {
        this.frame = frame;
        this.from = from;
        this.hasWindowIndexes = hasWindowIndexes;
    }

    /** Whether what is in a window can be looked up by time. The other sources are as small as one person's part. */
    boolean hasWindowIndexes() {
        return hasWindowIndexes;
    }

    /** The newest few under further conditions, each of which begins with AND. */
    String newest(String conditions, boolean isContinued) {
        String time = this == NAMED ? "r.published_at" : "s.published_at";
        String id = this == NAMED ? "r.statement_id" : "s.id";
        String continued = isContinued ? " AND (" + time + ", " + id + ") < (:place, :before)" : "";
        return frame.formatted("SELECT s.id, s.published_at FROM " + from + continued + conditions + " ORDER BY " + time
                + " DESC, " + id + " DESC LIMIT :limit");
    }
}
