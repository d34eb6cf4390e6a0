package org.hejnal.platform.database;

import java.sql.SQLTransientConnectionException;

/** So many requests are in the database that this one must not wait for it. */
final class DatabaseBusyException extends SQLTransientConnectionException {
    private static final long serialVersionUID = 1;

    private final String incident;

    DatabaseBusyException(String incident) {
        super("Too many requests wait for the database, see incident " + incident + ".");
        this.incident = incident;
    }

    String incident() {
        return incident;
    }
}
