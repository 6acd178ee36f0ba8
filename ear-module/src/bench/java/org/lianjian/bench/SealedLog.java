package org.lianjian.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.lianjian.platform.tlog.Checkpoint;
import org.lianjian.platform.tlog.Hash;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.platform.tlog.SigningKey;
import org.lianjian.platform.tlog.Tile;
import org.lianjian.platform.tlog.TileTree;
import org.lianjian.platform.tlog.TreeHash;

/** Makes the tiles and the signed checkpoint over entries that stand in the database, with the program's own tree and key. */
final class SealedLog {

    private static final int ROWS = 5_000;
    private static final String TILE =
            "insert into audit_tile (tile_level, tile_index, hashes, root_hash) values (?, ?, ?, ?) on conflict do nothing";
    private static final String CHECKPOINT = "insert into audit_checkpoint (tree_size, root_hash, note, signed_at) values (?, ?, ?, ?)";

    private SealedLog() {
    }

    static void append(Connection connection, Path logKey) throws SQLException, IOException {
        List<SigningKey> keys = Files.readString(logKey).strip().lines().map(SealedLog::key).toList();
        try (PreparedStatement tiles = connection.prepareStatement(TILE)) {
            TileTree tree = new TileTree(TreeHash.SHA_256, (tile, hashes, root) -> add(tiles, tile, hashes, root));
            read(connection, tree);
            tiles.executeBatch();
            sign(connection, tree, keys);
        }
    }

    private static SigningKey key(String line) {
        try {
            return SigningKey.parse(line);
        } catch (org.lianjian.platform.tlog.MalformedNote e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Connection connection, TileTree tree) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS);
            ResultSet leaves = statement.executeQuery("select entry from audit_leaf order by leaf_index");
            while (leaves.next()) {
                tree.append(TreeHash.SHA_256.leaf(leaves.getString(1).getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private static void add(PreparedStatement tiles, Tile tile, byte[] hashes, Hash root) {
        try {
            tiles.setInt(1, tile.level());
            tiles.setLong(2, tile.index());
            tiles.setBytes(3, hashes);
            tiles.setString(4, root.hex());
            tiles.addBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sign(Connection connection, TileTree tree, List<SigningKey> keys) throws SQLException {
        Checkpoint checkpoint = new Checkpoint(keys.get(0).key().name(), tree.size(), tree.root());
        try (PreparedStatement insert = connection.prepareStatement(CHECKPOINT)) {
            insert.setLong(1, tree.size());
            insert.setString(2, tree.root().hex());
            insert.setString(3, SignedNote.sign(checkpoint.text(), List.copyOf(keys)).toString());
            insert.setTimestamp(4, Timestamp.from(Instant.now()));
            insert.executeUpdate();
        }
    }
}
