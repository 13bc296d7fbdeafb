package id.tanggap.server.platform.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/** Brings the schema up to date, as the role that owns it. */
public final class Migrations {
    private static final Logger LOG = Logger.getLogger(Migrations.class);

    private Migrations() {}

    /**
     * Runs the migrations that have not run yet.
     *
     * @return how many ran
     * @throws StartupException when one fails; it left nothing behind
     */
    public static int run(DatabaseAccess access) {
        if (!access.twoRoles()) {
            LOG.warnf(
                    "%s owns the schema and is also the application's role. Give the application a role of its own:"
                            + " set TANGGAP_DB_MIGRATOR_USER and TANGGAP_DB_MIGRATOR_PASSWORD.",
                    access.user());
        }
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(access.url(), access.migrator(), access.migratorPassword())
                    .locations("classpath:db/migration")
                    // Migrations name the application's role by ${app}.
                    .placeholders(Map.of("app", access.user()))
                    .validateMigrationNaming(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new StartupException(
                    "The database schema cannot be brought up to date: " + e.getMessage(), e);
        }
    }
}
