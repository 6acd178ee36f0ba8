package org.lianjian.platform.backup;

import java.util.regex.Pattern;

/** The entries of a back-up. There are no others, so none can lead out of the folder it is restored to. */
public final class BackupEntries {

    /** The facts. */
    public static final String FACTS = "backup.properties";
    /** The newest checkpoint of the transparency log, as others can keep it. */
    public static final String CHECKPOINT = "checkpoint.txt";
    /** The embedded database. */
    public static final String H2_DATABASE = "database/lianjian.mv.db";
    /** The dump of a PostgreSQL database. */
    public static final String POSTGRESQL_DATABASE = "database/lianjian.dump";
    /** The folder of attached files. */
    public static final String FILES = "files/";
    /** The folder of keys. */
    public static final String KEYS = "keys/";
    /** The SHA-256 of every other entry, as {@code sha256sum -c} reads it. */
    public static final String MANIFEST = "manifest-sha256.txt";

    private static final Pattern FILE = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}");
    private static final Pattern ANY = Pattern.compile("backup\\.properties|checkpoint\\.txt|database/lianjian\\.(mv\\.db|dump)"
            + "|keys/(log|faces)\\.key|files/" + FILE);

    private BackupEntries() {
    }

    /** Whether a file below the folder of attached files is one, and not one that is being written. */
    public static boolean isStoredFile(String path) {
        return FILE.matcher(path).matches();
    }

    static boolean isKnown(String name) {
        return ANY.matcher(name).matches();
    }
}
