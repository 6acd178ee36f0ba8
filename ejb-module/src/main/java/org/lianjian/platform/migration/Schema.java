package org.lianjian.platform.migration;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.ValidateResult;

/** The schema in one database: what version it has, and how it gets to this program's. */
class Schema {

    private final Flyway flyway;

    Schema(DataSource database) {
        flyway = Flyway.configure(Schema.class.getClassLoader()).dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendorOf(database))
                .ignoreMigrationPatterns("*:pending").load();
    }

    /**
     * Brings the schema to this program's version.
     *
     * @throws UnusableSchema if it is newer, was altered, or a step fails or has failed
     */
    SchemaChanged migrate() {
        String before = version();
        refuseFailedAndNewer();
        refuseAltered();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new UnusableSchema("The schema could not be brought from version " + (before.isEmpty() ? "none" : before)
                    + " to that of this program: " + firstLineOf(e), e);
        }
        return new SchemaChanged(before, version());
    }

    private String version() {
        MigrationInfo current = flyway.info().current();
        return current == null || current.getVersion() == null ? "" : current.getVersion().getVersion();
    }

    private void refuseFailedAndNewer() {
        for (MigrationInfo step : flyway.info().applied()) {
            MigrationState state = step.getState();
            if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED) {
                throw new UnusableSchema("The schema has version " + step.getVersion()
                        + ", which is newer than this program; start the newer program. Nothing was changed");
            }
            if (state.isFailed()) {
                throw new UnusableSchema("Step " + step.getVersion() + " of the schema failed at an earlier start;"
                        + " restore the last backup or have the step repaired. Nothing was changed");
            }
        }
    }

    private void refuseAltered() {
        ValidateResult result = flyway.validateWithResult();
        if (!result.validationSuccessful) {
            String steps = String.join(", ", result.invalidMigrations.stream().map(step -> step.version).toList());
            throw new UnusableSchema("The schema was not made by this program's steps; those that differ: " + steps
                    + ". Check that program and database belong together. Nothing was changed");
        }
    }

    private static String vendorOf(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName()) ? "h2" : "postgresql";
        } catch (SQLException e) {
            throw new UnusableSchema("The database cannot be reached: " + firstLineOf(e), e);
        }
    }

    private static String firstLineOf(Exception problem) {
        return String.valueOf(problem.getMessage()).lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    }
}
