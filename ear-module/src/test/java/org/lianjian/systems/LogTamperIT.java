package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianjian.audit.boundary.DiscrepancyKind.CHECKPOINT_UNSIGNED;
import static org.lianjian.audit.boundary.DiscrepancyKind.ENTRY_CHANGED;
import static org.lianjian.audit.boundary.DiscrepancyKind.ENTRY_MISSING;
import static org.lianjian.audit.boundary.DiscrepancyKind.ENTRY_UNSIGNED;
import static org.lianjian.audit.boundary.DiscrepancyKind.EVENT_CHANGED;
import static org.lianjian.audit.boundary.DiscrepancyKind.EVENT_MISSING;
import static org.lianjian.audit.boundary.DiscrepancyKind.EVENT_UNSEALED;
import static org.lianjian.audit.boundary.DiscrepancyKind.GIVEN_DIFFERS;
import static org.lianjian.audit.boundary.DiscrepancyKind.GIVEN_UNSIGNED;
import static org.lianjian.audit.boundary.DiscrepancyKind.KEY_FOREIGN;
import static org.lianjian.audit.boundary.DiscrepancyKind.LOG_SHORTER;
import static org.lianjian.audit.boundary.DiscrepancyKind.RECORD_CHANGED;
import static org.lianjian.audit.boundary.DiscrepancyKind.RECORD_MISSING;
import static org.lianjian.audit.boundary.DiscrepancyKind.RECORD_UNKNOWN;
import static org.lianjian.audit.boundary.DiscrepancyKind.RECORD_UNPROVABLE;
import static org.lianjian.audit.boundary.DiscrepancyKind.ROOT_DIFFERS;
import static org.lianjian.audit.boundary.DiscrepancyKind.TILE_CHANGED;
import static org.lianjian.audit.boundary.DiscrepancyKind.TILE_MISSING;
import static org.lianjian.audit.boundary.ObjectType.STATISTIC;
import static org.lianjian.systems.Tampering.Part.EVENTS;
import static org.lianjian.systems.Tampering.Part.FIGURES;
import static org.lianjian.systems.Tampering.Part.LOG;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.DiscrepancyKind;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.control.LogKeys;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.platform.tlog.SigningKey;
import org.lianjian.systems.Tampering.Part;

/** Whoever owns the database can change it; verification finds each change and names it. */
@ExtendWith(ArquillianExtension.class)
class LogTamperIT {

    @Inject
    private Office office;

    @Inject
    private SealedLog log;

    @Inject
    private Database database;

    @Inject
    private Tampering tampering;

    @Inject
    private Organizations organizations;

    @Inject
    private LogKeys keys;

    private Town town;
    private OrganizationDetails village;

    @BeforeEach
    void someEventsAreSealed() {
        town = office.newTown();
        village = office.as(office.official(town), () -> organizations.create(office.organization(OrganizationKind.VILLAGE, town)));
        log.growTo(260);
        log.awaitSealed();
    }

    @Test
    void aLogThatNobodyTouchedVerifies() throws Exception {
        List<Discrepancy> found = tampering.verify(SignedNote.parse(log.checkpoint()));
        assertThat(found).extracting(Discrepancy::kind).isSubsetOf(RECORD_CHANGED, RECORD_MISSING, RECORD_UNKNOWN);
        assertThat(found).noneMatch(this::isOfTheVillage);
    }

    @Test
    void eventsThatWereEditedOrRemovedWhereverTheyStoodOrSlippedInAreNamed() {
        long last = log.size() - 1;
        List<Long> edited = List.of(log.eventAt(100), log.eventAt(101), log.eventAt(102));
        List<Long> removed = List.of(log.eventAt(0), log.eventAt(130), log.eventAt(last));
        List<Discrepancy> found = found(EVENTS, () -> {
            change("update audit_event set facts = '{}', outcome = 'FAILED' where id = ?", edited.get(0));
            change("update audit_event set actor_name = '别人' where id = ?", edited.get(1));
            change("update audit_event set origin = '192.0.2.99' where id = ?", edited.get(2));
            change("insert into audit_event (id, occurred_at, actor_username, actor_name, actor_role, event, outcome, object_type, object_key,"
                    + " origin, facts, digests) select -1, occurred_at, actor_username, actor_name, actor_role, event, outcome, object_type,"
                    + " object_key, origin, facts, digests from audit_event where id = ?", log.eventAt(5));
            removed.forEach(this::removeEvent);
        });
        assertThat(found).extracting(Discrepancy::kind, Discrepancy::leafIndex, Discrepancy::eventId)
                .contains(tuple(EVENT_CHANGED, 100L, edited.get(0)), tuple(EVENT_CHANGED, 101L, edited.get(1)),
                        tuple(EVENT_CHANGED, 102L, edited.get(2)), tuple(EVENT_MISSING, 0L, removed.get(0)),
                        tuple(EVENT_MISSING, 130L, removed.get(1)), tuple(EVENT_MISSING, last, removed.get(2)), tuple(EVENT_UNSEALED, null, -1L));
        assertThat(found).filteredOn(one -> one.leafIndex() != null || one.kind() == EVENT_UNSEALED).hasSize(7);
    }

    @Test
    void entriesThatWereEditedRemovedSwappedOrAddedAreNamed() {
        long last = log.size() - 1;
        long beyond = log.size() + 1_000_000;
        List<Discrepancy> found = found(LOG, () -> {
            change("update audit_leaf set entry = '{\"id\":1}' where leaf_index = ?", 77L);
            log.swap(30, 31);
            List.of(0L, 200L, last).forEach(index -> change("delete from audit_leaf where leaf_index = ?", index));
            change("insert into audit_leaf (leaf_index, event_id, entry) values (?, -7, '{}')", beyond);
        });
        assertThat(found).extracting(Discrepancy::kind, Discrepancy::leafIndex).contains(tuple(ENTRY_CHANGED, 77L), tuple(ENTRY_CHANGED, 30L),
                tuple(ENTRY_CHANGED, 31L), tuple(ENTRY_MISSING, 0L), tuple(ENTRY_MISSING, 200L), tuple(ENTRY_MISSING, last),
                tuple(ENTRY_UNSIGNED, beyond));
        assertThat(found).extracting(Discrepancy::kind).contains(ROOT_DIFFERS);
    }

    @Test
    void anEntryThatWasEditedIsFoundAsOneChangeAndNoMore() {
        List<Discrepancy> found = found(LOG, () -> change("update audit_leaf set entry = '{\"id\":1}' where leaf_index = ?", 77L));
        assertThat(found).extracting(Discrepancy::kind, Discrepancy::leafIndex)
                .containsExactlyInAnyOrder(tuple(ENTRY_CHANGED, 77L), tuple(EVENT_CHANGED, 77L));
    }

    @Test
    void aTileThatWasEditedOrRemovedIsNamed() {
        byte[] other = new byte[8192];
        assertThat(found(LOG, () -> change("update audit_tile set hashes = ? where tile_level = 0 and tile_index = 0", other)))
                .containsExactly(Discrepancy.ofLog(TILE_CHANGED, "tile/0/000"));
        assertThat(found(LOG, () -> change("delete from audit_tile where tile_level = 0 and tile_index = 0")))
                .containsExactly(Discrepancy.ofLog(TILE_MISSING, "tile/0/000"));
    }

    @Test
    void recordsThatWereChangedRemovedOrAddedBehindTheProgramsBackAreNamed() {
        long changed = log.statisticOf(town);
        long removed = log.statisticOf(town);
        assertThat(found(FIGURES, () -> {
            change("update statistic set figure = figure + 1 where id = ?", changed);
            change("insert into statistic (id, division_code, indicator, figure, unit, as_of, source, recorded_at)"
                    + " select -3, division_code, '另一项', figure, unit, as_of, source, recorded_at from statistic where id = ?", changed);
            change("delete from statistic where id = ?", removed);
        })).extracting(Discrepancy::kind, Discrepancy::objectType, Discrepancy::objectId).containsExactlyInAnyOrder(
                tuple(RECORD_CHANGED, STATISTIC, changed), tuple(RECORD_UNKNOWN, STATISTIC, -3L), tuple(RECORD_MISSING, STATISTIC, removed));
    }

    @Test
    void aRecordIsComparedWithAllItsPartsAndItsSaltIsMissed() {
        database.change("update organization set remark = '改过' where id = ?", village.id());
        assertThat(tampering.verify(null)).filteredOn(this::isOfTheVillage).extracting(Discrepancy::kind).containsExactly(RECORD_CHANGED);
        database.change("update organization set remark = ? where id = ?", village.remark(), village.id());
        long last = log.lastEventOf("ORGANIZATION", village.id());
        assertThat(found(EVENTS, () -> change("delete from audit_salt where event_id = ?", last))).filteredOn(this::isOfTheVillage)
                .extracting(Discrepancy::kind).containsExactly(RECORD_UNPROVABLE);
    }

    @Test
    void aLogThatWasCutAndSignedWithAnotherKeyIsFound() throws Exception {
        SignedNote kept = SignedNote.parse(log.checkpoint());
        List<DiscrepancyKind> found = kinds(tampering.foundAfter(LOG, () -> {
            log.cutTo(100);
            log.resign(SigningKey.make(keys.origin()));
        }, kept));
        assertThat(found).contains(KEY_FOREIGN, LOG_SHORTER);
    }

    @Test
    void anOlderCopyInPlaceOfTheLogIsFoundByAKeptCheckpoint() throws Exception {
        SignedNote kept = SignedNote.parse(log.checkpoint());
        assertThat(kinds(tampering.foundAfter(LOG, () -> log.cutTo(log.sizeOfAnOlderCheckpoint()), kept))).contains(LOG_SHORTER);
    }

    @Test
    void aHistoryThatWasRewrittenWithTheRightKeyIsFoundByAKeptCheckpoint() throws Exception {
        SignedNote kept = SignedNote.parse(log.checkpoint());
        List<DiscrepancyKind> found = kinds(tampering.foundAfter(LOG, () -> {
            log.rewrite(120, "{\"id\":1}");
            log.resign(keys.all().get(0));
        }, kept));
        assertThat(found).contains(GIVEN_DIFFERS).doesNotContain(KEY_FOREIGN, CHECKPOINT_UNSIGNED, ROOT_DIFFERS);
    }

    @Test
    void aCheckpointOfAnotherLogProvesNothing() {
        SigningKey stranger = SigningKey.make("log.example/other");
        SignedNote foreign = SignedNote.sign("log.example/other\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", List.of(stranger));
        assertThat(tampering.foundAfter(FIGURES, () -> { }, foreign)).extracting(Discrepancy::kind).containsExactly(GIVEN_UNSIGNED);
    }

    @Test
    void aCheckpointWhoseTextWasChangedIsFound() {
        String origin = keys.origin();
        assertThat(kinds(found(LOG, () -> change("update audit_checkpoint set note = replace(note, ?, ?)", origin + "\n", origin + " \n"))))
                .contains(CHECKPOINT_UNSIGNED);
    }

    private List<Discrepancy> found(Part part, Runnable change) {
        return tampering.foundAfter(part, change, null);
    }

    private boolean isOfTheVillage(Discrepancy found) {
        return found.objectType() == ObjectType.ORGANIZATION && found.objectId() == village.id();
    }

    private static List<DiscrepancyKind> kinds(List<Discrepancy> found) {
        return found.stream().map(Discrepancy::kind).toList();
    }

    private void change(String sql, Object... parameters) {
        assertThat(database.change(sql, parameters)).as(sql).isPositive();
    }

    private void removeEvent(long id) {
        database.change("delete from audit_event_township where event_id = ?", id);
        database.change("delete from audit_salt where event_id = ?", id);
        change("delete from audit_event where id = ?", id);
    }
}
