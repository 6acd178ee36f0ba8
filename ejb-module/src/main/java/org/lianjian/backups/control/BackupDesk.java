package org.lianjian.backups.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import org.lianjian.platform.backup.BackupFolder;
import org.lianjian.platform.backup.BackupNote;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** Takes the requests out of the data folder and answers them there. */
@ApplicationScoped
public class BackupDesk {

    private static final Logger LOG = System.getLogger(BackupDesk.class.getName());

    /** A copy that was not fetched for so long has nobody who fetches it. */
    private static final Duration STALE = Duration.ofDays(1);

    @Inject
    Settings settings;

    @Inject
    OfficeClock clock;

    @Inject
    BackupEvents events;

    @Inject
    DatabaseCopies copies;

    /** Makes the folder for requests and removes what an earlier run left in it. */
    public void open() {
        try {
            folder().make();
            folder().clear(clock.now());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Back-ups cannot be asked for, because their folder cannot be made", e);
        }
    }

    /** Answers what was asked. */
    public void serve() {
        try {
            for (String id : folder().take(clock.now())) {
                answer(id);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A request for a back-up cannot be answered", e);
        }
    }

    private void answer(String id) throws IOException {
        BackupFolder folder = folder();
        folder.clear(clock.now().minus(STALE));
        try {
            events.taken(id);
            folder.answer(id, copies.make(id, folder.script(id), folder.copy(id)).write());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "The back-up " + id + " failed", e);
            folder.refuse(id, String.valueOf(e.getMessage()));
            events.failed(id);
        }
    }

    /** Records what was done while no program ran. A crash between the record and its note records it twice. */
    public void recordNotes() {
        try {
            for (String id : folder().notes()) {
                events.noted(id, BackupNote.read(folder().noted(id)));
                folder().forget(id);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was backed up or restored while no program ran cannot be recorded", e);
        }
    }

    private BackupFolder folder() {
        return new BackupFolder(settings.data());
    }
}
