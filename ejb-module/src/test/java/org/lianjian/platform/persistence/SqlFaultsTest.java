package org.lianjian.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

/** What passes by itself is told from what does not. */
class SqlFaultsTest {

    @Test
    void aDatabaseThatIsAwayOrFullPasses() {
        assertThat(SqlFaults.passes(new IllegalStateException(new SQLException("gone", "08006")))).isTrue();
        assertThat(SqlFaults.passes(new SQLException("could not extend file", "53100"))).isTrue();
        assertThat(SqlFaults.passes(new SQLException("terminating connection due to idle-in-transaction timeout", "25P03"))).isTrue();
        assertThat(SqlFaults.passes(new SQLException("Error in allocating a connection. Cause: none is free"))).isTrue();
        assertThat(SqlFaults.passes(new IllegalStateException("This connection has been closed."))).isTrue();
        assertThat(SqlFaults.passes(new IllegalStateException("Unable to complete container-managed transaction.", new XAException(
                "jakarta.resource.spi.LocalTransactionException: FATAL: terminating connection due to unexpected postmaster exit")))).isTrue();
    }

    @Test
    void aFaultOfTheProgramDoesNot() {
        assertThat(SqlFaults.passes(new SQLException("syntax error", "42601"))).isFalse();
        assertThat(SqlFaults.passes(new IllegalStateException("null"))).isFalse();
    }

    @Test
    void whatTheDatabaseSaidIsToldFromWhatTheServerSays() {
        assertThat(SqlFaults.isOfTheDatabase(new IllegalStateException(new SQLException("value too long", "22001")))).isTrue();
        assertThat(SqlFaults.isOfTheDatabase(new IllegalStateException(new SQLException("Error in allocating a connection")))).isFalse();
        assertThat(SqlFaults.isOfTheDatabase(new NullPointerException())).isFalse();
    }

    @Test
    void aFullDiskIsTold() {
        assertThat(NoRoom.isCauseOf(new IllegalStateException(new IOException("No space left on device")))).isTrue();
        assertThat(NoRoom.isCauseOf(new IOException("Permission denied"))).isFalse();
    }
}
