package org.lianjian.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own programs: the newest that this machine has. What they complain of they say to the person who runs the command. */
final class PostgresClient {

    private static final Path DEBIANS = Path.of("/usr/lib/postgresql");
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final int MAJOR = 10_000;
    private static final String REMEDY = "install PostgreSQL's client programs of the server's version or a newer one"
            + " (on Debian and Ubuntu: apt-get install postgresql-client) and put them on the PATH";

    private final PostgresAddress address;
    private final Path folder;
    private final int version;

    private PostgresClient(PostgresAddress address, Path folder, int version) {
        this.address = address;
        this.folder = folder;
        this.version = version;
    }

    /** Finds them, and refuses those that are older than the server. */
    static PostgresClient find(Installation place) throws IOException, BackupFailed {
        PostgresClient newest = null;
        for (Path folder : folders()) {
            int version = versionIn(folder);
            if (version > 0 && (newest == null || version > newest.version)) {
                newest = new PostgresClient(PostgresAddress.of(place), folder, version);
            }
        }
        if (newest == null) {
            throw new BackupFailed("There is no pg_dump here: " + REMEDY);
        }
        int server = Integer.parseInt(newest.ask("show server_version_num")) / MAJOR;
        if (server > newest.version) {
            throw new BackupFailed("The pg_dump in " + newest.folder + " is of version " + newest.version + ", the server of " + server + ": "
                    + REMEDY);
        }
        return newest;
    }

    private static List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>(Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(name -> !name.isEmpty()).map(Path::of).toList());
        if (Files.isDirectory(DEBIANS)) {
            try (Stream<Path> versions = Files.list(DEBIANS)) {
                versions.map(each -> each.resolve("bin")).sorted(Comparator.reverseOrder()).forEach(folders::add);
            }
        }
        return folders.stream().filter(each -> Stream.of("pg_dump", "pg_restore", "psql").allMatch(tool -> isProgram(each.resolve(tool)))).toList();
    }

    private static boolean isProgram(Path path) {
        return Files.isExecutable(path) && !Files.isDirectory(path);
    }

    private static int versionIn(Path folder) throws IOException, BackupFailed {
        Process process = new ProcessBuilder(folder.resolve("pg_dump").toString(), "--version").redirectError(Redirect.DISCARD).start();
        Matcher said = VERSION.matcher(said(process));
        return status(process) == 0 && said.find() ? Integer.parseInt(said.group(1)) : 0;
    }

    /** The answer to a query that has one value, or several lines of one. */
    String ask(String query) throws IOException, BackupFailed {
        Process process = start("psql", "--no-psqlrc", "--no-password", "--quiet", "--tuples-only", "--no-align", "--set", "ON_ERROR_STOP=1",
                "--command", query);
        process.getOutputStream().close();
        String answer = said(process);
        if (status(process) != 0) {
            throw new BackupFailed("The database " + address.database() + " does not answer as it should; what psql says stands above");
        }
        return answer.strip();
    }

    /** What takes the dump. */
    interface Taker {

        /** Takes it. */
        void take(InputStream dump) throws IOException;
    }

    /** Dumps the database. */
    void dump(Taker taker) throws IOException, BackupFailed {
        Process process = start("pg_dump", "--format=custom", "--no-password");
        process.getOutputStream().close();
        try {
            taker.take(process.getInputStream());
            if (status(process) != 0) {
                throw new BackupFailed("pg_dump failed; what it says stands above");
            }
        } finally {
            process.destroy();
        }
    }

    /** What writes a dump. */
    interface Giver {

        /** Writes it. */
        void give(OutputStream dump) throws IOException, BackupFailed;
    }

    /** Restores a dump, all of it or nothing. */
    void restore(Giver giver) throws IOException, BackupFailed {
        Process process = start("pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", "--no-comments", "--no-password",
                "--dbname", address.database());
        IOException broken = null;
        try (OutputStream dump = process.getOutputStream()) {
            giver.give(dump);
        } catch (IOException e) {
            broken = e;
        } catch (BackupFailed e) {
            process.destroyForcibly();
            throw e;
        }
        if (status(process) != 0 || broken != null) {
            throw new BackupFailed("pg_restore failed and the database is as it was; what it says stands above"
                    + (broken == null ? "" : " (" + broken.getMessage() + ")"));
        }
    }

    private Process start(String tool, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(folder.resolve(tool).toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(Redirect.INHERIT);
        if ("pg_restore".equals(tool)) {
            builder.redirectOutput(Redirect.INHERIT);
        }
        builder.environment().putAll(address.variables());
        return builder.start();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int status(Process process) throws BackupFailed {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupFailed("Interrupted");
        }
    }
}
