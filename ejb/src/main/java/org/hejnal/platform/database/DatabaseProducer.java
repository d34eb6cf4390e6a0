package org.hejnal.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Gives whoever asks the database without the persistence layer the same way to it. */
@Dependent
public class DatabaseProducer {
    @Resource(lookup = "java:jboss/datasources/hejnal")
    DataSource connections;

    @Produces
    @Dependent
    DataSource gated() {
        return new GatedDataSource(connections, DatabaseGate.ofNode());
    }

    @Produces
    @Dependent
    DatabaseGate gate() {
        return DatabaseGate.ofNode();
    }
}
