package org.hejnal.it.events2;

import java.sql.SQLException;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Database;
import org.postgresql.ds.PGSimpleDataSource;

/** How many statements the application sends for a call, counted by the database itself ({@code pg_stat_statements}). */
final class CountedSql {
    /** Far more than the sweeps of the dispatcher can make meanwhile, so that theirs can be told from the call's. */
    private static final int CALLS = 25;

    private final Database counter;

    CountedSql(Hub hub) {
        this.counter = new Database(asSuperuser(hub));
        counter.update("CREATE SCHEMA IF NOT EXISTS counted");
        counter.update("CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA counted");
    }

    /** Returns the number for each call of those that are made; what is loaded only once does not count. */
    long perCall(Runnable call) {
        call.run();
        counter.text("SELECT counted.pg_stat_statements_reset()");
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        return counter.number("""
                SELECT coalesce(sum(calls / ?), 0) FROM counted.pg_stat_statements
                WHERE query !~* '^(begin|commit|rollback)' AND userid = (SELECT oid FROM pg_roles WHERE rolname = 'hejnal')
                """, CALLS);
    }

    private static PGSimpleDataSource asSuperuser(Hub hub) {
        try {
            PGSimpleDataSource superuser = new PGSimpleDataSource();
            superuser.setURL(hub.database().unwrap(PGSimpleDataSource.class).getURL());
            superuser.setUser("postgres");
            return superuser;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
