package org.lianjian.audit.entity;

import java.io.Serializable;
import java.util.Objects;

/** Which tile: its level and its place on it. */
public class StoredTileId implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer level;
    private Long index;

    public StoredTileId() {
    }

    public StoredTileId(int level, long index) {
        this.level = level;
        this.index = index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredTileId that && Objects.equals(level, that.level) && Objects.equals(index, that.index);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, index);
    }
}
