package org.lianjian.platform.persistence;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/**
 * Tells from an exception of the persistence layer what happened in the database. SQL states are those that H2 and the PostgreSQL
 * family share.
 */
public final class SqlFaults {

    private static final String UNIQUE_VIOLATION = "23505";
    /** Serialization failure, deadlock; H2's own deadlock, lock time-out and concurrent update. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "HYT00", "90131");

    /** Classes of states that pass by themselves: connection, resources, operator intervention. */
    private static final Set<String> PASSING = Set.of("08", "53", "57");

    /** PostgreSQL gave up a transaction in which nothing happened for long, or that lasted too long: its program was cut off. */
    private static final Set<String> GIVEN_UP = Set.of("25P03", "25P04");

    private static final List<String> POOL = List.of("Error in allocating a connection", "This connection has been closed",
            "physical connection is not usable", "An I/O error occurred while sending to the backend");

    private SqlFaults() {
    }

    /** Whether a row with the same unique value exists already. */
    public static boolean isUniqueViolation(Throwable fault) {
        return causes(fault).anyMatch(hasState(UNIQUE_VIOLATION::equals));
    }

    /** Whether two changes met: a version that moved, a deadlock, a lock that could not be had. */
    public static boolean isConflict(Throwable fault) {
        return causes(fault).anyMatch(cause -> cause instanceof OptimisticLockException || hasState(CONFLICTS::contains).test(cause));
    }

    /** Whether the database was away or overloaded, so that trying again later helps. */
    public static boolean passes(Throwable fault) {
        return causes(fault).anyMatch(hasState(SqlFaults::passesByItself).or(SqlFaults::isOfThePool));
    }

    /** Whether the database itself said what was wrong. */
    public static boolean isOfTheDatabase(Throwable fault) {
        return causes(fault).anyMatch(hasState(state -> true));
    }

    private static boolean passesByItself(String state) {
        return state.length() > 2 && PASSING.contains(state.substring(0, 2)) || GIVEN_UP.contains(state);
    }

    /**
     * What the server says of a connection that broke, could not be had, or could not commit, with no state of SQL and often without its cause. All
     * constraints are checked before a commit, so that one that fails has lost its database.
     */
    private static boolean isOfThePool(Throwable cause) {
        return cause instanceof XAException || cause.getClass().getName().startsWith("jakarta.resource.")
                || POOL.stream().anyMatch(String.valueOf(cause.getMessage())::contains);
    }

    private static Predicate<Throwable> hasState(Predicate<String> wanted) {
        return cause -> cause instanceof SQLException sql && sql.getSQLState() != null && wanted.test(sql.getSQLState());
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
