package org.lianjian.platform.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.ValidateResult;

/** The schema in one database: what version it has, and how it gets to this program's, beside the other programs that run on it. */
class Schema {

    private final DataSource database;
    private final boolean embedded;
    private final Flyway flyway;
    private final RunningNodes nodes;

    /** With all steps below {@code db/migration} and, if there are any, those of a test. */
    Schema(DataSource database, String... further) {
        this.database = database;
        this.embedded = isEmbedded(database);
        this.nodes = new RunningNodes(database);
        String own = "classpath:db/migration/";
        flyway = Flyway.configure(Schema.class.getClassLoader()).dataSource(PatientConnections.of(database))
                .locations(Stream.concat(Stream.of(own + "common", own + (embedded ? "h2" : "postgresql")), Stream.of(further))
                        .toArray(String[]::new))
                .ignoreMigrationPatterns("*:pending", "*:future").load();
    }

    /**
     * Brings the schema to this program's version, while no other program does, and notes that this one runs. A schema that a newer program has only
     * added to stays as it is.
     *
     * @param node  the name of this node
     * @param place where it runs, in words
     * @throws UnusableSchema if a newer program took away what this one needs, if an older one still runs that needs what this one would take away,
     *                        if the schema was altered, or a step fails or has failed
     */
    SchemaChanged migrate(String node, String place) {
        try (SchemaTurn turn = SchemaTurn.await(database, embedded)) {
            SchemaSteps steps = steps();
            refuseFailedAndForbidden(steps);
            refuseAltered();
            refuseWhileOldNodesRun(steps);
            bring(steps.reached());
            nodes.seen(node, program(), place);
            return new SchemaChanged(steps.reached(), steps().reached());
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** By what this program is called among those that run on the database. */
    String program() {
        return steps().program().getVersion();
    }

    private SchemaSteps steps() {
        return new SchemaSteps(flyway.info());
    }

    private void bring(String before) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new UnusableSchema("The schema could not be brought from version " + (before.isEmpty() ? "none" : before)
                    + " to that of this program: " + firstLineOf(e), e);
        }
    }

    private static void refuseFailedAndForbidden(SchemaSteps steps) {
        steps.failed().ifPresent(step -> {
            throw new UnusableSchema("Step " + step.getVersion() + " of the schema failed at an earlier start;"
                    + " restore the last backup or have the step repaired. Nothing was changed");
        });
        steps.forbidding().ifPresent(step -> {
            throw new UnusableSchema("The schema has version " + steps.reached() + ", which is newer than this program (" + steps.program()
                    + "), and step " + step.getVersion() + " took away what programs before " + SchemaSteps.needs(step).orElseThrow()
                    + " need; start the newer program. Nothing was changed");
        });
    }

    private void refuseWhileOldNodesRun(SchemaSteps steps) throws SQLException {
        for (MigrationInfo step : steps.knowNodes() ? steps.contracting() : List.<MigrationInfo>of()) {
            MigrationVersion oldest = SchemaSteps.needs(step).orElseThrow();
            List<String> older = nodes.olderThan(oldest);
            if (!older.isEmpty()) {
                throw new UnusableSchema("Step " + step.getVersion() + " of the schema takes away what programs before " + oldest
                        + " need, and such are running: " + String.join(", ", older) + ". Stop them first; one that was killed counts for a minute."
                        + " Nothing was changed");
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

    private static boolean isEmbedded(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static UnusableSchema unreachable(SQLException problem) {
        return new UnusableSchema("The database cannot be reached: " + firstLineOf(problem), problem);
    }

    private static String firstLineOf(Exception problem) {
        return String.valueOf(problem.getMessage()).lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    }
}
