package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.audit.boundary.EventProof;
import org.lianjian.audit.boundary.LogExports;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TransparencyLog;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.tlog.Checkpoint;
import org.lianjian.platform.tlog.CopyCheck;
import org.lianjian.platform.tlog.InclusionProof;
import org.lianjian.platform.tlog.LogCopy;
import org.lianjian.platform.tlog.NoteKey;
import org.lianjian.platform.tlog.ProofCheck;
import org.lianjian.platform.tlog.Proofs;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.platform.tlog.Tile;
import org.lianjian.platform.tlog.TreeHash;

/** The transparency log in the server: what is committed becomes a leaf, what is published verifies, and what is stored cannot be changed. */
@ExtendWith(ArquillianExtension.class)
class TransparencyLogIT {

    @Inject
    private Office office;

    @Inject
    private SealedLog sealed;

    @Inject
    private Database database;

    @Inject
    private TransparencyLog log;

    @Inject
    private LogExports exports;

    @Inject
    private Organizations organizations;

    private Town town;
    private OrganizationDetails village;
    private Actor keeper;

    @BeforeEach
    void somethingHappens() {
        town = office.newTown();
        keeper = office.administrator(Role.LOG_ADMINISTRATOR);
        village = office.as(office.official(town), () -> organizations.create(office.organization(OrganizationKind.VILLAGE, town)));
        sealed.awaitSealed();
    }

    @Test
    void everyCommittedEventHasOnePlaceAndPlacesHaveNoGaps() {
        assertThat(database.count("select count(*) from audit_event e where not exists (select 1 from audit_leaf l where l.event_id = e.id)"
                + " and not exists (select 1 from audit_queue q where q.event_id = e.id)")).isZero();
        assertThat(database.count("select count(*) from audit_leaf")).isEqualTo(database.count("select max(leaf_index) + 1 from audit_leaf"));
    }

    @Test
    void theNewestCheckpointIsSignedAndGrowsFromEveryEarlierOne() throws Exception {
        NoteKey key = NoteKey.parse(office.as(keeper, () -> log.verificationKey()));
        Checkpoint earlier = checkpoint(key);
        office.as(office.official(town), () -> organizations.create(office.organization(OrganizationKind.ENTERPRISE, town)));
        sealed.awaitSealed();
        Checkpoint later = checkpoint(key);
        assertThat(later.size()).isGreaterThan(earlier.size());
        Proofs proofs = new Proofs(TreeHash.SHA_256, tile -> office.as(keeper, () -> log.tile(tile)), later.size());
        assertThat(new ProofCheck(TreeHash.SHA_256).isConsistent(earlier.size(), earlier.root(), later.size(), later.root(),
                proofs.consistency(earlier.size()))).isTrue();
        assertThat(proofs.root(0, earlier.size())).isEqualTo(earlier.root());
    }

    @Test
    void anAuditorProvesTheEventsOfARecordWithinReachAndOfNoOther() throws Exception {
        Actor auditor = office.auditor(town);
        NoteKey key = NoteKey.parse(office.as(auditor, () -> log.verificationKey()));
        List<EventProof> proofs = office.as(auditor, () -> log.proofsOf(ObjectType.ORGANIZATION, village.id()));
        assertThat(proofs).singleElement().satisfies(proof -> {
            assertThat(proof.entry()).contains("ORGANIZATION_CREATED", town.code()).doesNotContain("official");
            assertThat(InclusionProof.parse(proof.proof()).shows(proof.entry().getBytes(StandardCharsets.UTF_8), key)).isTrue();
        });
        Actor stranger = office.auditor(office.newTown());
        assertThat(office.as(stranger, () -> log.proofsOf(ObjectType.ORGANIZATION, village.id()))).isEmpty();
        assertThatThrownBy(() -> office.as(stranger, () -> log.proof(proofs.get(0).eventId()))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatNoCheckpointCoversIsNotPublished() {
        long size = sealed.size();
        Tile beyond = new Tile(0, size / Tile.FULL + 4, 1);
        assertThatThrownBy(() -> office.as(keeper, () -> log.tile(beyond))).isInstanceOf(NotFound.class);
        Tile first = new Tile(Tile.ENTRIES, 0, (int) Math.min(size, 7));
        assertThat(office.as(keeper, () -> log.entries(first))).isNotEmpty();
    }

    @Test
    void aCopyVerifiesWithoutTheServer() throws Exception {
        Path archive = Files.createTempFile("log", ".zip");
        try (OutputStream zip = Files.newOutputStream(archive)) {
            long size = office.as(keeper, () -> exports.begin());
            office.as(keeper, () -> write(size, zip));
        }
        try (FileSystem copy = FileSystems.newFileSystem(archive)) {
            LogCopy read = new LogCopy(copy.getPath("/"));
            CopyCheck check = new CopyCheck(read, read.keys()).against(read.checkpoint());
            assertThat(check.run()).isEmpty();
            assertThat(check.size()).isPositive();
        }
    }

    /** Not even the owner of the tables changes or removes what was logged, neither by a right nor in spite of the trigger. */
    @Test
    void theDatabaseRefusesToChangeOrRemoveWhatWasLogged() {
        Map<String, String> column = new TreeMap<>(Map.of("audit_event", "facts", "audit_event_township", "township_code", "audit_leaf", "entry",
                "audit_tile", "root_hash", "audit_checkpoint", "note", "audit_log_key", "vkey"));
        sealed.growTo(260);
        sealed.awaitSealed();
        column.forEach((table, name) -> {
            for (String change : List.of("update " + table + " set " + name + " = " + name, "delete from " + table, "truncate table " + table)) {
                assertThatThrownBy(() -> database.execute(change)).as(change).hasRootCauseInstanceOf(SQLException.class);
            }
            if (!database.isEmbedded()) {
                assertThat(database.texts("select has_table_privilege(current_user, ?, 'update, delete, truncate')", table)).containsExactly("f");
            }
        });
    }

    private Checkpoint checkpoint(NoteKey key) throws Exception {
        SignedNote note = SignedNote.parse(sealed.checkpoint());
        assertThat(note.isSignedBy(key)).isTrue();
        return Checkpoint.parse(note.text());
    }

    private Void write(long size, OutputStream zip) {
        try {
            exports.write(size, zip);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
