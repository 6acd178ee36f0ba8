package org.lianjian.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianjian.platform.tlog.NoteKey;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.rig.Command;
import org.lianjian.rig.RunningProgram;

/**
 * The key of the log: kept beside the data for its owner only, exchanged with the old one signing along, and not to be replaced by another node's.
 */
class LogKeyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NEWEST = "select note from audit_checkpoint order by tree_size desc";

    @Test
    void aNewKeyIsAdmittedByTheOldOneAndAForeignOneIsNot() throws Exception {
        try (RunningProgram program = RunningProgram.startEmpty()) {
            Path file = program.data().resolve("log.key");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            Cluster.await(PATIENCE, () -> Cluster.one(program, NEWEST) != null);
            NoteKey old = NoteKey.parse(Cluster.one(program, "select vkey from audit_log_key"));

            program.restartAfter(() -> {
                Command rotated = Command.run(Map.of("LIANJIAN_DATA", program.data().toString()), "rotate-log-key");
                assertThat(rotated.printed()).contains("publish it");
                assertThat(rotated.status()).isZero();
            });
            Cluster.await(PATIENCE, () -> "2".equals(Cluster.one(program, "select count(*) from audit_log_key")));
            NoteKey next = NoteKey.parse(Cluster.one(program, "select vkey from audit_log_key order by first_size desc"));
            assertThat(next.name()).isEqualTo(old.name());
            Cluster.await(PATIENCE, () -> Cluster.one(program, NEWEST).split("\u2014").length == 3);
            SignedNote both = SignedNote.parse(Cluster.one(program, NEWEST));
            assertThat(List.of(both.isSignedBy(old), both.isSignedBy(next))).containsExactly(true, true);

            refuseAForeignKey(program);
        }
    }

    /** A node with a key of its own runs, but does not seal, and says why. */
    private static void refuseAForeignKey(RunningProgram program) throws Exception {
        RunningProgram stranger = program.startBeside("faces.key");
        program.kill();
        String size = Cluster.one(program, "select max(tree_size) from audit_checkpoint");
        Cluster.await(PATIENCE, () -> stranger.printed().contains("This node signs with"));
        assertThat(Cluster.one(program, "select max(tree_size) from audit_checkpoint")).isEqualTo(size);
        assertThat(Cluster.one(program, "select count(*) from audit_log_key")).isEqualTo("2");
        stranger.kill();
    }
}
