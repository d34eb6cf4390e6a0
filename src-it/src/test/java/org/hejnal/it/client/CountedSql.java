package org.hejnal.it.client;

import java.sql.SQLException;
import org.hejnal.it.Hub;
import org.postgresql.ds.PGSimpleDataSource;

/** What the application's statements for a call cost, counted by the database itself ({@code pg_stat_statements}). */
public final class CountedSql {
    /** Far more than the sweeps of the dispatcher can make meanwhile, so that theirs can be told from the call's. */
    private static final int CALLS = 25;

    private final Database counter;

    public CountedSql(Hub hub) {
        this.counter = new Database(asSuperuser(hub));
        counter.update("CREATE SCHEMA IF NOT EXISTS counted");
        counter.update("CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA counted");
    }

    /** Returns the number of statements for each call that is made; what is loaded only once does not count. */
    public long perCall(Runnable call) {
        return average("calls", "true", call);
    }

    /**
     * Returns how many blocks, cached or not, the statements that read a table touch for each call. Counted as each of
     * them ends, where the statistics of tables come seconds later.
     */
    public long blocksPerCall(String table, Runnable call) {
        return average("(shared_blks_hit + shared_blks_read)", "query ~* '\\m" + table + "\\M'", call);
    }

    private long average(String counted, String condition, Runnable call) {
        call.run();
        counter.text("SELECT counted.pg_stat_statements_reset()");
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        return counter.number("""
                SELECT CAST(coalesce(sum(%s / ?), 0) AS bigint) FROM counted.pg_stat_statements
                WHERE query !~* '^(begin|commit|rollback)' AND %s
                  AND userid = (SELECT oid FROM pg_roles WHERE rolname = 'hejnal')
                """.formatted(counted, condition), CALLS);
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
