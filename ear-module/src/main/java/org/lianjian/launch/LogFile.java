package org.lianjian.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.logging.ErrorManager;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.lianjian.platform.settings.Setting;

/** The log in the data folder: a new file every day and after ten megabytes, kept for the days that the setting says. */
public final class LogFile extends StreamHandler {

    private final LogFolder folder;
    private LogFolder.Current current;

    public LogFile() throws IOException {
        this(new LogFolder(Path.of(property(Setting.DATA), "logs"), Integer.parseInt(property(Setting.LOG_DAYS))));
    }

    LogFile(LogFolder folder) throws IOException {
        this.folder = folder;
        setLevel(Level.INFO);
        setFormatter(new SimpleFormatter());
        setEncoding("UTF-8");
        open(LocalDate.now());
    }

    private static String property(Setting setting) {
        return System.getProperty(setting.property(), setting.defaultValue());
    }

    @Override
    public synchronized void publish(LogRecord logged) {
        LocalDate today = LocalDate.now();
        if (!current.takesMore(today)) {
            try {
                open(today);
            } catch (IOException e) {
                reportError("The log goes on in the file it has", e, ErrorManager.OPEN_FAILURE);
            }
        }
        super.publish(logged);
        flush();
    }

    private void open(LocalDate day) throws IOException {
        current = folder.open(day);
        setOutputStream(current);
        folder.removeOld();
    }
}
