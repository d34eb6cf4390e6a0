package org.hejnal.statement;

import java.util.Locale;

/** What a statement is, and so of which type of event its audience is notified. */
public enum StatementType {
    NEWS,
    STATEMENT;

    /** The spelling of the API and of the database, and the type of event. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if it is neither */
    public static StatementType of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
