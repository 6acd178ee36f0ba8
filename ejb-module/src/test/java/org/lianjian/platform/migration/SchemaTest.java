package org.lianjian.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    private static final String EVENT = "insert into audit_event values (1, now(), null, '', '', '', 'SIGNED_OUT', 'DONE', 'SESSION', null, '', '',"
            + " '{}', '{}')";

    private JdbcDataSource database;
    private Connection open;

    @BeforeEach
    void openAnEmptyDatabase() throws SQLException {
        database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:schema;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        open = database.getConnection();
    }

    @AfterEach
    void closeIt() throws SQLException {
        open.close();
    }

    @Test
    void anEmptyDatabaseGetsTheWholeSchema() {
        SchemaChanged change = migrate();
        assertThat(change.from()).isEmpty();
        assertThat(change.to()).isNotEmpty();
    }

    @Test
    void aSecondStartChangesNothing() {
        migrate();
        SchemaChanged again = migrate();
        assertThat(again.from()).isEqualTo(again.to());
    }

    @Test
    void aNewerSchemaThatWasOnlyAddedToIsUsedAsItIs() throws SQLException {
        migrate();
        takenByANewerProgram("998", "more columns");
        assertThat(migrate()).isEqualTo(new SchemaChanged("998", "998"));
    }

    @Test
    void aNewerSchemaThatLacksWhatThisProgramNeedsIsRefused() throws SQLException {
        migrate();
        takenByANewerProgram("998", "more columns");
        takenByANewerProgram("999", "contract since 998 old columns");
        assertThatThrownBy(this::migrate).isInstanceOf(UnusableSchema.class)
                .hasMessageContaining("newer than this program").hasMessageContaining("programs before 998");
    }

    @Test
    void aNewerSchemaThatLacksOnlyWhatOlderProgramsNeedIsUsed() throws SQLException {
        String program = migrate().to();
        takenByANewerProgram("999", "contract since " + program + " old columns");
        assertThat(migrate().to()).isEqualTo("999");
    }

    @Test
    void nothingIsTakenAwayWhileAProgramThatNeedsItRuns(@TempDir Path later) throws SQLException, IOException {
        migrate();
        Files.writeString(later.resolve("V998__more_columns.sql"), "alter table running_node add column note varchar(10);");
        Files.writeString(later.resolve("V999__contract_since_998_no_places.sql"), "alter table running_node drop column note;");
        Schema next = new Schema(database, "filesystem:" + later);
        assertThatThrownBy(() -> next.migrate("next", "there")).isInstanceOf(UnusableSchema.class)
                .hasMessageContaining("programs before 998").hasMessageContaining("here (program ");
        assertThat(migrate().to()).as("not even the steps before it were taken").isLessThan("998");

        run("update running_node set seen_at = current_timestamp - interval '61' second");
        assertThat(next.migrate("next", "there").to()).isEqualTo("999");
        assertThatThrownBy(this::migrate).hasMessageContaining("start the newer program");
    }

    @Test
    void anAlteredStepIsRefused() throws SQLException {
        migrate();
        run("update \"flyway_schema_history\" set \"checksum\" = 4711 where \"version\" = '002'");
        assertThatThrownBy(this::migrate).isInstanceOf(UnusableSchema.class).hasMessageContaining("002");
    }

    @Test
    void aStepThatFailedBeforeIsRefused() throws SQLException {
        migrate();
        run("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '003'");
        assertThatThrownBy(this::migrate).isInstanceOf(UnusableSchema.class).hasMessageContaining("failed at an earlier start");
    }

    @Test
    void loggedEventsAreNeitherChangedNorDeleted() throws SQLException {
        migrate();
        run(EVENT);
        run("insert into audit_event_township values ('330784114000', 1)");
        assertThatThrownBy(() -> run("update audit_event set facts = '{}'")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("delete from audit_event_township")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("truncate table audit_event_township")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run("truncate table audit_event")).isInstanceOf(SQLException.class);
    }

    private SchemaChanged migrate() {
        return new Schema(database).migrate("this", "here");
    }

    private void takenByANewerProgram(String version, String description) throws SQLException {
        run("insert into \"flyway_schema_history\" select " + version + ", '" + version + "', '" + description + "', 'SQL', 'V" + version
                + "__later.sql', 1, 'x', now(), 1, true");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute(sql);
        }
    }
}
