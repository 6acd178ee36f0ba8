package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lianjian.audit.boundary.LogExports;
import org.lianjian.audit.boundary.TransparencyLog;
import org.lianjian.audit.boundary.VerificationState;
import org.lianjian.audit.boundary.Verifications;
import org.lianjian.organizations.boundary.StatisticDraft;
import org.lianjian.organizations.boundary.Statistics;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.tlog.Checkpoint;
import org.lianjian.platform.tlog.Hash;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.platform.tlog.SigningKey;
import org.lianjian.platform.tlog.TileTree;
import org.lianjian.platform.tlog.TreeHash;

/** The transparency log of the running server, seen through its boundary and, for tampering, through its tables. */
@ApplicationScoped
public class SealedLog {

    private static final int PATIENCE_SECONDS = 60;

    @Inject
    Office office;

    @Inject
    Database database;

    @Inject
    TransparencyLog log;

    @Inject
    LogExports exports;

    @Inject
    Verifications verifications;

    @Inject
    Statistics statistics;

    private Actor keeper() {
        return office.administrator(Role.LOG_ADMINISTRATOR);
    }

    String checkpoint() {
        return office.as(keeper(), () -> log.checkpoint());
    }

    long size() {
        return office.as(keeper(), () -> log.status().size());
    }

    /** Sees to it that there are at least so many entries. */
    void growTo(long size) {
        Actor keeper = keeper();
        for (long missing = size - database.count("select count(*) from audit_event"); missing > 0; missing--) {
            office.as(keeper, () -> exports.begin());
        }
    }

    /** Lets the server verify its log as the log administrator does, and answers how that ended. */
    VerificationState verify(String kept) {
        Actor keeper = keeper();
        long id = office.as(keeper, () -> verifications.start(kept));
        while (office.as(keeper, () -> verifications.get(id)).state() == VerificationState.RUNNING) {
            pause();
        }
        return office.as(keeper, () -> verifications.get(id)).state();
    }

    /** Waits until every event that is committed by now is sealed. */
    void awaitSealed() {
        List<String> waiting = database.texts("select event_id from audit_queue");
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (!waiting.isEmpty() && database.texts("select event_id from audit_queue").stream().anyMatch(waiting::contains)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not sealed after " + PATIENCE_SECONDS + " seconds: " + waiting);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    long eventAt(long index) {
        return Long.parseLong(database.texts("select event_id from audit_leaf where leaf_index = ?", index).get(0));
    }

    long lastEventOf(String type, long id) {
        return Long.parseLong(database.texts("select max(id) from audit_event where object_type = ? and object_id = ?", type, id).get(0));
    }

    /** A figure of the town, recorded now. */
    long statisticOf(Town town) {
        StatisticDraft draft = new StatisticDraft();
        draft.setDivisionCode(town.code());
        draft.setIndicator("示例 工业企业");
        draft.setValue(new BigDecimal("426"));
        draft.setUnit("家");
        draft.setAsOf(LocalDate.of(2015, 6, 30));
        draft.setSource("示例 报道");
        return office.as(office.official(town), () -> statistics.record(draft).id());
    }

    /** Lets two entries change places, each with its event. */
    void swap(long one, long other) {
        String first = entryAt(one);
        String second = entryAt(other);
        long firstEvent = eventAt(one);
        long secondEvent = eventAt(other);
        database.change("update audit_leaf set event_id = -1, entry = ? where leaf_index = ?", second, one);
        database.change("update audit_leaf set event_id = ?, entry = ? where leaf_index = ?", firstEvent, first, other);
        database.change("update audit_leaf set event_id = ? where leaf_index = ?", secondEvent, one);
    }

    private String entryAt(long index) {
        return database.texts("select entry from audit_leaf where leaf_index = ?", index).get(0);
    }

    long sizeOfAnOlderCheckpoint() {
        return Long.parseLong(database.texts("select min(tree_size) from audit_checkpoint").get(0));
    }

    /** Puts the log back to what it was, as an older copy of its tables would. */
    void cutTo(long size) {
        database.change("delete from audit_leaf where leaf_index >= ?", size);
        database.change("delete from audit_checkpoint where tree_size > ?", size);
        database.change("delete from audit_tile where (tile_index + 1) * 256 > ? and tile_level = 0", size);
        database.change("delete from audit_tile where tile_level > 0");
    }

    /** Replaces an entry; what follows from it is made anew by {@link #resign}. */
    void rewrite(long index, String entry) {
        database.change("update audit_leaf set entry = ? where leaf_index = ?", entry, index);
    }

    /** Makes tiles and one checkpoint anew out of the entries there are and signs with that key, as the log's only one. */
    void resign(SigningKey key) {
        database.change("delete from audit_tile");
        database.change("delete from audit_checkpoint");
        database.change("delete from audit_log_key");
        TileTree tree = new TileTree(TreeHash.SHA_256, (tile, hashes, root) -> database.change(
                "insert into audit_tile (tile_level, tile_index, hashes, root_hash) values (?, ?, ?, ?)",
                tile.level(), tile.index(), hashes, root.hex()));
        leaves().forEach(tree::append);
        Checkpoint checkpoint = new Checkpoint(key.key().name(), tree.size(), tree.root());
        database.change("insert into audit_checkpoint (tree_size, root_hash, note, signed_at) values (?, ?, ?, current_timestamp)", tree.size(),
                tree.root().hex(), SignedNote.sign(checkpoint.text(), List.of(key)).toString());
        database.change("insert into audit_log_key (vkey, first_size, registered_at) values (?, 0, current_timestamp)", key.key().toString());
    }

    private List<Hash> leaves() {
        List<Hash> leaves = new ArrayList<>();
        database.texts("select entry from audit_leaf order by leaf_index").forEach(entry ->
                leaves.add(TreeHash.SHA_256.leaf(entry.getBytes(StandardCharsets.UTF_8))));
        return leaves;
    }
}
