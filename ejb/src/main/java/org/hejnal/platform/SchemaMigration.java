package org.hejnal.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings the database to the schema that this version needs, before anything else of the application asks it. Flyway
 * holds a lock in the database meanwhile, so that nodes which start at the same time wait for each other.
 */
@Singleton
public class SchemaMigration implements DatabasePreparation {
    @Inject
    DataSource dataSource;

    @Inject
    Settings settings;

    private volatile String version = "";

    /** The newest of the migrations that the database had run when this node began to use it. */
    public String version() {
        return version;
    }

    @Override
    public Stage stage() {
        return Stage.SCHEMA;
    }

    @Override
    public void perform() {
        Flyway schema = Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                // Versions are times: a branch that lands later may bring an earlier one.
                .outOfOrder(true)
                // For the same reason a database that a newer version was at may have earlier ones that this one lacks.
                .ignoreMigrationPatterns("*:missing", "*:future")
                .load();
        schema.migrate();
        version = Arrays.stream(schema.info().applied())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::toString)
                .orElse("");
        settings.demoData().ifPresent(this::loadDemoData);
    }

    /**
     * The demo data has a history of its own: each script is loaded once, whatever becomes of it later, and the product's
     * migrations never know of it.
     */
    private void loadDemoData(Path folder) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("filesystem:" + folder)
                .table("demo_data_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateOnMigrate(false)
                .load()
                .migrate();
    }
}
