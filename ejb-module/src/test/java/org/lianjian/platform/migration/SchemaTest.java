package org.lianjian.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        SchemaChanged change = new Schema(database).migrate();
        assertThat(change.from()).isEmpty();
        assertThat(change.to()).isNotEmpty();
    }

    @Test
    void aSecondStartChangesNothing() {
        new Schema(database).migrate();
        SchemaChanged again = new Schema(database).migrate();
        assertThat(again.from()).isEqualTo(again.to());
    }

    @Test
    void aNewerSchemaIsRefused() throws SQLException {
        new Schema(database).migrate();
        run("insert into \"flyway_schema_history\" select 999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', now(), 1, true");
        assertThatThrownBy(new Schema(database)::migrate).isInstanceOf(UnusableSchema.class).hasMessageContaining("newer than this program");
    }

    @Test
    void anAlteredStepIsRefused() throws SQLException {
        new Schema(database).migrate();
        run("update \"flyway_schema_history\" set \"checksum\" = 4711 where \"version\" = '002'");
        assertThatThrownBy(new Schema(database)::migrate).isInstanceOf(UnusableSchema.class).hasMessageContaining("002");
    }

    @Test
    void aStepThatFailedBeforeIsRefused() throws SQLException {
        new Schema(database).migrate();
        run("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '003'");
        assertThatThrownBy(new Schema(database)::migrate).isInstanceOf(UnusableSchema.class).hasMessageContaining("failed at an earlier start");
    }

    @Test
    void loggedEventsAreNeitherChangedNorDeleted() throws SQLException {
        new Schema(database).migrate();
        run(EVENT);
        run("insert into audit_event_township values ('330784114000', 1)");
        assertThatThrownBy(() -> run("update audit_event set facts = '{}'")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("delete from audit_event_township")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("truncate table audit_event_township")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run("truncate table audit_event")).isInstanceOf(SQLException.class);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute(sql);
        }
    }
}
