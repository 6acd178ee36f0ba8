package org.lianjian.launch;

import java.io.Closeable;
import java.io.IOException;
import org.lianjian.platform.backup.BackupWriter;
import org.lianjian.platform.backup.DatabaseCopy;

/** Where the database of a back-up comes from. Closed when the whole back-up is there. */
interface BackupSource extends Closeable {

    /** Writes the database into the back-up. */
    DatabaseCopy copyInto(BackupWriter backup) throws IOException, BackupFailed;
}
