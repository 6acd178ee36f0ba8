package org.lianjian.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianjian.platform.tlog.Checkpoint;
import org.lianjian.platform.tlog.Hash;
import org.lianjian.platform.tlog.SignedNote;

/** What the log was at one moment, signed. */
@Entity
@Table(name = "audit_checkpoint")
public class SignedCheckpoint {

    @Id
    @Column(name = "tree_size")
    private Long size;

    @Column(name = "root_hash", nullable = false, updatable = false)
    private String root;

    @Column(name = "note", nullable = false, updatable = false)
    private String note;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;

    protected SignedCheckpoint() {
    }

    public SignedCheckpoint(Checkpoint checkpoint, SignedNote note, Instant signedAt) {
        this.size = checkpoint.size();
        this.root = checkpoint.root().hex();
        this.note = note.toString();
        this.signedAt = signedAt;
    }

    public long getSize() {
        return size;
    }

    public Hash root() {
        return Hash.ofHex(root);
    }

    /** The signed note as it is published. */
    public String getNote() {
        return note;
    }

    public Instant getSignedAt() {
        return signedAt;
    }
}
