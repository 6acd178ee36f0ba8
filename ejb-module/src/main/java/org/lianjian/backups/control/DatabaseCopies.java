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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.lianjian.platform.backup.BackupFacts;
import org.lianjian.platform.backup.DatabaseCopy;
import org.lianjian.platform.backup.DurableFiles;
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

    @Resource(lookup = "java:app/jdbc/lianjian")
    DataSource database;

    @Inject
    Settings settings;

    @Inject
    SchemaVersion schema;

    @Inject
    OfficeClock clock;

    /**
     * Makes one: as it is after everything that is committed when the call begins, and without what is not committed when it is made.
     *
     * @param packed where it may lie on its way
     * @param copy   where it is to lie
     */
    public DatabaseCopy make(String id, Path packed, Path copy) throws IOException, SQLException {
        Instant began = clock.now();
        boolean opened = false;
        try {
            pack(packed);
            unpack(packed, copy);
            Files.delete(packed);
            DatabaseCopy described = describe(id, began, copy);
            opened = true;
            return described;
        } finally {
            if (!opened) {
                Files.deleteIfExists(packed);
                Files.deleteIfExists(copy);
            }
        }
    }

    private void pack(Path packed) throws IOException, SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement size = connection.prepareStatement(SIZE); ResultSet bytes = size.executeQuery();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            bytes.next();
            Room.demand(packed.getParent(), 2 * bytes.getLong(1));
            backup.setString(1, packed.toString());
            backup.execute();
        }
    }

    private static void unpack(Path packed, Path copy) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(packed))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || !entry.getName().endsWith(ENDING)) {
                throw new IOException("The database packed something else than itself");
            }
            DurableFiles.write(copy, zip);
        }
    }

    private DatabaseCopy describe(String id, Instant began, Path copy) throws SQLException {
        try (Connection connection = open(copy); Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery("select tree_size, note from audit_checkpoint order by tree_size desc limit 1")) {
            boolean sealed = newest.next();
            BackupFacts facts = new BackupFacts(id, began, ProgramVersion.read(), BackupFacts.H2, settings.databaseUser(), schema.current(),
                    sealed ? newest.getLong(1) : 0);
            return new DatabaseCopy(facts, sealed ? newest.getString(2) : "");
        }
    }

    /** With the options of the database itself. */
    private Connection open(Path copy) throws SQLException {
        JdbcDataSource opened = new JdbcDataSource();
        String path = copy.toString();
        opened.setURL("jdbc:h2:file:" + path.substring(0, path.length() - ENDING.length())
                + settings.databaseUrl().replaceFirst("^[^;]*", "") + ";IFEXISTS=TRUE");
        return opened.getConnection(settings.databaseUser(), settings.databasePassword());
    }
}
