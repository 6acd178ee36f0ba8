package org.lianjian.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.lianjian.platform.tlog.Hash;
import org.lianjian.platform.tlog.Tile;

/** A full tile of the transparency log. */
@Entity
@Table(name = "audit_tile")
@IdClass(StoredTileId.class)
public class StoredTile {

    @Id
    @Column(name = "tile_level")
    private Integer level;

    @Id
    @Column(name = "tile_index")
    private Long index;

    @Column(name = "hashes", nullable = false, updatable = false)
    private byte[] hashes;

    @Column(name = "root_hash", nullable = false, updatable = false)
    private String root;

    protected StoredTile() {
    }

    public StoredTile(Tile tile, byte[] hashes, Hash root) {
        this.level = tile.level();
        this.index = tile.index();
        this.hashes = hashes.clone();
        this.root = root.hex();
    }

    /** Its 256 hashes. */
    public byte[] getHashes() {
        return hashes.clone();
    }

    /** The hash over all of them. */
    public Hash root() {
        return Hash.ofHex(root);
    }
}
