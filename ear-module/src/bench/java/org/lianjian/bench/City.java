package org.lianjian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.lianjian.rig.TestDatabase;

/**
 * A city of twenty townships, made in the database by a few large statements. Names, texts and who acted are invented; foreign keys, numbers, states,
 * record digests with their salts, the log's entries and tiles and its signed checkpoint are as the program would have written them, so that its
 * verification finds nothing.
 */
final class City {

    /** What ids of the made records are above. */
    static final long BASE = 100_000;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> STEPS = List.of("1-images.sql", "2-city.sql", "3-activities.sql", "4-events.sql");

    private City() {
    }

    /** Makes it beside the sample data of a program that has stopped. */
    static void make(Size size, TestDatabase database, Path logKey) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (String step : STEPS) {
                run(connection, size, step);
            }
            SealedLog.append(connection, logKey);
            run(connection, size, "5-end.sql");
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "vacuum analyze");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The city cannot be made", e);
        }
    }

    /** Publishes needs and resources until there are so many of each. */
    static void publish(int listings, TestDatabase database) {
        try (Connection connection = database.connect()) {
            execute(connection, script("listings.sql").replace("${listings}", String.valueOf(listings))
                    .replace("${base}", String.valueOf(BASE)).replace("${today}", today()));
            execute(connection, "vacuum analyze listing");
        } catch (SQLException e) {
            throw new IllegalStateException("The listings cannot be made", e);
        }
    }

    private static void run(Connection connection, Size size, String step) throws SQLException {
        long start = System.nanoTime();
        execute(connection, script(step).replace("${base}", String.valueOf(BASE)).replace("${today}", today())
                .replace("${organizations}", String.valueOf(size.organizations())).replace("${agreements}", String.valueOf(size.agreements()))
                .replace("${activities}", String.valueOf(size.activities())));
        Report.say("  %s %s: %d s".formatted(size.name(), step, (System.nanoTime() - start) / 1_000_000_000));
    }

    private static String today() {
        return "date '" + LocalDate.now(ZONE) + "'";
    }

    private static void execute(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(script);
        }
    }

    private static String script(String name) {
        try (InputStream stream = City.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
