package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A verification of the log whose node dies is begun anew by another; one whose node lives is left alone. */
@ExtendWith(ArquillianExtension.class)
class VerificationTakeOverIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FRESH = "insert into audit_verification (id, started_at, started_by, state, step, done, total, touched_at, tree_size,"
            + " faults, holder) values (?, current_timestamp, 'VerificationTakeOverIT', 'RUNNING', 'RECORDS', 7, 9, current_timestamp, 1, 3, ?)";

    @Inject
    private Database database;

    @Test
    void whatADeadNodeLeftIsVerifiedByAnotherAndWhatALivingNodeHoldsIsLeftToIt() throws InterruptedException {
        database.change("insert into running_node (name, program, place, seen_at) values ('living', '048', 'there', current_timestamp)");
        database.change(FRESH, 1, "living");
        database.change(FRESH, 2, "dead");
        database.change("insert into audit_discrepancy (verification_id, place, kind, object_key, detail)"
                + " values (2, 0, 'ENTRY_MISSING', '', 'found by the dead node')");
        Instant end = Instant.now().plus(PATIENCE);
        while (ended(2) == 0 && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        assertThat(ended(2)).isEqualTo(1);
        assertThat(database.texts("select holder from audit_verification where id = 2")).doesNotContain("dead");
        assertThat(database.count("select count(*) from audit_event where event = 'LOG_VERIFICATION_ENDED' and object_id = 2")).isEqualTo(1);
        assertThat(database.count("select count(*) from audit_discrepancy where verification_id = 2 and detail = 'found by the dead node'"))
                .as("what was found before is found again, or is not so").isZero();
        assertThat(database.texts("select holder from audit_verification where id = 1")).as("the first that whoever looked came upon")
                .containsExactly("living");
        database.change("delete from audit_verification where id = 1");
        database.change("delete from running_node where name = 'living'");
    }

    private int ended(long id) {
        return database.count("select count(*) from audit_verification where id = ? and state in ('PASSED', 'FAILED')", id);
    }
}
