package org.lianjian.backups.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.lianjian.platform.backup.BackupFacts;
import org.lianjian.platform.backup.DatabaseCopy;
import org.lianjian.platform.backup.ProgramVersion;
import org.lianjian.platform.backup.Room;
import org.lianjian.platform.migration.SchemaVersion;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** Makes copies of the embedded database while it runs, and opens each before it is given out: what does not open is no back-up. */
@ApplicationScoped
public class DatabaseCopies {

    private static final String SIZE = "select cast(setting_value as bigint) from information_schema.settings where setting_name = 'info.FILE_SIZE'";
    private static final String ENDING = ".mv.db";
    /** The script and the copy, each at most so much larger than the database. */
    private static final int ROOM = 3;

    @Resource(lookup = "java:app/jdbc/lianjian")
    DataSource database;

    @Inject
    Settings settings;

    @Inject
    SchemaVersion schema;

    @Inject
    OfficeClock clock;

    /**
     * Makes one: as it is in the moment when nobody else is let in, after everything that is committed when the call begins.
     *
     * @param script where it may be told in SQL on its way
     * @param copy   where it is to lie
     */
    public DatabaseCopy make(String id, Path script, Path copy) throws IOException, SQLException {
        Instant began = clock.now();
        boolean opened = false;
        try {
            tell(script);
            build(script, copy);
            DatabaseCopy described = describe(id, began, copy);
            opened = true;
            return described;
        } finally {
            Files.deleteIfExists(script);
            if (!opened) {
                Files.deleteIfExists(copy);
            }
        }
    }

    /** The others wait meanwhile. A copy of the database's file, as its own back-up makes one, does not always open when it was written to. */
    private void tell(Path script) throws IOException, SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            try (ResultSet bytes = statement.executeQuery(SIZE)) {
                bytes.next();
                Room.demand(script.getParent(), ROOM * bytes.getLong(1));
            }
            statement.execute("set exclusive 1");
            try (PreparedStatement all = connection.prepareStatement("script to ? charset 'UTF-8'")) {
                all.setString(1, script.toString());
                all.execute();
            } finally {
                statement.execute("set exclusive false");
            }
        }
    }

    private void build(Path script, Path copy) throws SQLException {
        try (Connection connection = open(copy, ""); PreparedStatement all = connection.prepareStatement("runscript from ? charset 'UTF-8'")) {
            all.setString(1, script.toString());
            all.execute();
        }
    }

    private DatabaseCopy describe(String id, Instant began, Path copy) throws SQLException {
        try (Connection connection = open(copy, ";IFEXISTS=TRUE"); Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery("select tree_size, note from audit_checkpoint order by tree_size desc limit 1")) {
            boolean sealed = newest.next();
            BackupFacts facts = new BackupFacts(id, began, ProgramVersion.read(), BackupFacts.H2, settings.databaseUser(), schema.current(),
                    sealed ? newest.getLong(1) : 0);
            return new DatabaseCopy(facts, sealed ? newest.getString(2) : "");
        }
    }

    /** With the options of the database itself. */
    private Connection open(Path copy, String more) throws SQLException {
        JdbcDataSource opened = new JdbcDataSource();
        String path = copy.toString();
        opened.setURL("jdbc:h2:file:" + path.substring(0, path.length() - ENDING.length())
                + settings.databaseUrl().replaceFirst("^[^;]*", "") + more);
        return opened.getConnection(settings.databaseUser(), settings.databasePassword());
    }
}
