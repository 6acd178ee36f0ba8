package org.lianjian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lianjian.platform.tlog.CopyCheck;
import org.lianjian.platform.tlog.EntryBundle;
import org.lianjian.platform.tlog.LogCopy;
import org.lianjian.platform.tlog.MalformedNote;

/**
 * Verifying the log: a copy of it, against reading and hashing its entries; and all of it with all records in the server, against reading and hashing
 * the same rows.
 */
final class Log {

    private static final double LEAST = 0.5;
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final Pattern FAULTS = Pattern.compile("\"faults\":(\\d+)");
    private static final Pattern OVER = Pattern.compile("\"state\":\"(?!RUNNING)");
    private static final int ROWS = 5_000;
    private static final byte[] NOTHING = {};
    private static final List<String> READ = List.of("audit_leaf", "audit_event", "audit_event_township", "audit_salt", "activity", "activity_party",
            "activity_answer", "activity_contribution", "agreement", "agreement_party", "agreement_signature", "commitment", "pairing",
            "organization", "organization_name", "account", "role_grant");

    private final Jmh jmh;
    private final Report report;
    private final Site site;

    Log(Jmh jmh, Report report, Site site) {
        this.jmh = jmh;
        this.report = report;
        this.site = site;
    }

    void verify() throws Exception {
        long entries = site.number("select max(tree_size) from audit_checkpoint");
        Path copy = unpacked();
        plain(copy);
        double ours = entries / Work.seconds(() -> check(copy));
        double theirs = entries / Work.seconds(() -> plain(copy));
        report.atLeast("verifying a copy of %,d entries, of reading and hashing it".formatted(entries), rate(ours), rate(theirs), LEAST);
        report.raw("plain SHA-256 of an entry in memory: " + jmh.rate(Hashing.class, 2, 1) + "/s");
        double inServer = entries / Work.seconds(this::inServer);
        double read = entries / Work.seconds(this::readAndHash);
        report.atLeast("verifying log, events and records in the server, of reading the same rows and hashing them", rate(inServer),
                rate(read), LEAST);
    }

    private static Report.Figure rate(double value) {
        return new Report.Figure(value, "/s");
    }

    private Path unpacked() throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target/bench").toAbsolutePath(), "copy-");
        Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
        site.as("logadmin").keep("files/audit/copy", zip);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
        return folder;
    }

    private static void check(Path folder) {
        try {
            LogCopy copy = new LogCopy(folder);
            List<String> faults = new CopyCheck(copy, copy.keys()).run();
            if (!faults.isEmpty()) {
                throw new IllegalStateException("The copy is not well: " + faults);
            }
        } catch (IOException | MalformedNote e) {
            throw new IllegalStateException(e);
        }
    }

    private static void plain(Path folder) {
        try (var files = Files.walk(folder.resolve("tile/entries"))) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream bundle = Files.newInputStream(file)) {
                    EntryBundle.read(bundle.readAllBytes()).forEach(sha::digest);
                }
            }
        } catch (IOException | NoSuchAlgorithmException | MalformedNote e) {
            throw new IllegalStateException(e);
        }
    }

    private void inServer() {
        Visitor administrator = site.as("logadmin");
        String id = Work.found(ID, administrator.post("api/v1/log/verifications", "{}", 201));
        String row = Work.awaited(OVER, () -> administrator.get("api/v1/log/verifications/" + id));
        report.raw("verification in the server: " + row);
        if (!"0".equals(Work.found(FAULTS, row))) {
            throw new IllegalStateException("The city is not as its log says: " + row
                    + administrator.get("api/v1/log/verifications/" + id + "/discrepancies"));
        }
    }

    /** Every row that the server's verification reads, too. */
    private void readAndHash() {
        try (Connection connection = site.program().database().connect()) {
            connection.setAutoCommit(false);
            for (String table : READ) {
                readAndHash(connection, table);
            }
        } catch (SQLException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void readAndHash(Connection connection, String table) throws SQLException, NoSuchAlgorithmException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS);
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            ResultSet rows = statement.executeQuery("select * from " + table);
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    byte[] value = rows.getBytes(column);
                    sha.update(value == null ? NOTHING : value);
                }
                sha.digest();
            }
        }
    }
}
