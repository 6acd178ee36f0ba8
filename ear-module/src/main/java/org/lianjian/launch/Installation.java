package org.lianjian.launch;

import java.nio.file.Path;
import java.util.Map;
import org.lianjian.platform.settings.Setting;

/**
 * What the settings name, for commands that look at it or make it anew; unlike a start, reading it makes no folder and no key.
 *
 * @param data           the data folder
 * @param url            the address of the database
 * @param user           its user
 * @param password       that user's password; may be empty
 * @param filesElsewhere whether attached files lie on an S3-compatible server
 * @param logKeySet      whether the keys of the log are in a setting
 */
record Installation(Path data, String url, String user, String password, boolean filesElsewhere, boolean logKeySet) {

    private static final String H2_FILE = "jdbc:h2:(file:)?([^;]+)(;.*)?";
    private static final String NOT_A_FILE = "jdbc:h2:(mem|tcp|ssl|zip|nio|split|classpath):.*";
    private static final String OTHER_LOCK = "(?i).*;(AUTO_SERVER|FILE_LOCK)=.*";

    static Installation from(Map<String, String> environment) throws WrongSettingException {
        Environment variables = new Environment(environment);
        variables.check();
        Path data = LaunchSettings.dataOf(variables);
        return new Installation(data, LaunchSettings.urlOf(variables, data), variables.text(Setting.DB_USER), variables.text(Setting.DB_PASSWORD),
                !variables.text(Setting.FILES_S3_ENDPOINT).isEmpty(), !variables.text(Setting.LOG_KEY).isEmpty());
    }

    /** Whether the database is the embedded one. */
    boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    /** The file of the embedded database. */
    Path databaseFile() throws BackupFailed {
        if (url.matches(NOT_A_FILE)) {
            throw new BackupFailed(Setting.DB_URL.variable() + " names a database that is no file of this machine: " + url);
        }
        if (url.matches(OTHER_LOCK)) {
            throw new BackupFailed("With AUTO_SERVER or FILE_LOCK in " + Setting.DB_URL.variable() + " nobody can tell whether a program runs;"
                    + " leave these out");
        }
        String path = url.replaceFirst("^" + H2_FILE + "$", "$2").replaceFirst("^~", System.getProperty("user.home"));
        return Path.of(path + ".mv.db").toAbsolutePath().normalize();
    }
}
