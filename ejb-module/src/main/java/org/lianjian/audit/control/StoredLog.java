package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.audit.entity.LogKey;
import org.lianjian.audit.entity.SealedEvent;
import org.lianjian.audit.entity.SignedCheckpoint;
import org.lianjian.audit.entity.StoredTile;
import org.lianjian.audit.entity.StoredTileId;
import org.lianjian.platform.tlog.EntryBundle;
import org.lianjian.platform.tlog.Hash;
import org.lianjian.platform.tlog.HashSource;
import org.lianjian.platform.tlog.Tile;
import org.lianjian.platform.tlog.TreeHash;

/** The transparency log as the database has it. Full tiles are stored; partial ones are made of what lies below them. */
@ApplicationScoped
public class StoredLog implements HashSource {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    /** The newest checkpoint; none before the first sealing. */
    public Optional<SignedCheckpoint> latest() {
        return reading("select c from SignedCheckpoint c order by c.size desc", SignedCheckpoint.class, 1).stream().findFirst();
    }

    /** How many entries the newest checkpoint covers. */
    public long size() {
        return latest().map(SignedCheckpoint::getSize).orElse(0L);
    }

    /** Checkpoints over more than {@code after} and at most {@code upTo} entries, smallest first. */
    public List<SignedCheckpoint> checkpoints(long after, long upTo) {
        return checkpoints(after, upTo, Integer.MAX_VALUE);
    }

    /** The first of them. */
    public List<SignedCheckpoint> checkpoints(long after, long upTo, int most) {
        return entities.createQuery("select c from SignedCheckpoint c where c.size > :after and c.size <= :upTo order by c.size",
                        SignedCheckpoint.class)
                .setParameter("after", after).setParameter("upTo", upTo).setMaxResults(most)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE).getResultList();
    }

    /** The keys it was signed with, the newest first. */
    public List<LogKey> keys() {
        return reading("select k from LogKey k order by k.registeredAt desc, k.firstSize desc", LogKey.class, Integer.MAX_VALUE);
    }

    /** The leaves from an index on; one that is missing is left out. */
    public List<SealedEvent> leaves(long from, int count) {
        return entities.createQuery("select l from SealedEvent l where l.index >= :from and l.index < :to order by l.index", SealedEvent.class)
                .setParameter("from", from).setParameter("to", from + count).setHint(QueryHints.READ_ONLY, HintValues.TRUE).getResultList();
    }

    /** A stored tile. */
    public Optional<StoredTile> tile(int level, long index) {
        return Optional.ofNullable(entities.find(StoredTile.class, new StoredTileId(level, index)));
    }

    /** The bundle of entries. */
    public byte[] entries(Tile bundle) {
        List<byte[]> entries = leaves(bundle.index() * Tile.FULL, bundle.width()).stream().map(SealedEvent::bytes).toList();
        return EntryBundle.write(complete(bundle, entries));
    }

    @Override
    public byte[] hashes(Tile tile) {
        if (tile.isFull()) {
            return tile(tile.level(), tile.index()).map(StoredTile::getHashes).orElseThrow(() -> new IllegalStateException("No " + tile.path()));
        }
        long first = tile.index() * Tile.FULL;
        List<Hash> hashes = tile.level() == 0
                ? leaves(first, tile.width()).stream().map(leaf -> TreeHash.SHA_256.leaf(leaf.bytes())).toList()
                : roots(tile.level() - 1, first, tile.width());
        return Hash.row(complete(tile, hashes));
    }

    private List<Hash> roots(int level, long from, int count) {
        return entities.createQuery("select t.root from StoredTile t where t.level = :level and t.index >= :from and t.index < :to order by t.index",
                        String.class)
                .setParameter("level", level).setParameter("from", from).setParameter("to", from + count)
                .getResultStream().map(Hash::ofHex).toList();
    }

    private static <T> List<T> complete(Tile tile, List<T> parts) {
        if (parts.size() != tile.width()) {
            throw new IllegalStateException("The log has " + parts.size() + " of the " + tile.width() + " parts of " + tile.path());
        }
        return parts;
    }

    private <T> List<T> reading(String query, Class<T> type, int most) {
        return entities.createQuery(query, type).setHint(QueryHints.READ_ONLY, HintValues.TRUE).setMaxResults(most).getResultList();
    }
}
