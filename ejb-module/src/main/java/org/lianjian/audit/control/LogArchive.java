package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lianjian.audit.entity.LogKey;
import org.lianjian.audit.entity.SignedCheckpoint;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.tlog.LogCopy;
import org.lianjian.platform.tlog.Tile;

/** Writes the log as an archive: what a client of the published log would have fetched, with all checkpoints and a word of how to verify it. */
@ApplicationScoped
public class LogArchive {

    private static final String README = """
            联建 Lianjian: 审计日志副本 / a copy of the transparency log

            checkpoint     签名检查点 / the signed checkpoint (c2sp.org/tlog-checkpoint)
            vkey           验证公钥 / the verification keys, the present one first (c2sp.org/signed-note)
            checkpoints    历次检查点 / every checkpoint there was
            tile/          哈希块与日志条目 / hashes and entries (c2sp.org/tlog-tiles)

            验证 / to verify:  java -jar lianjian.jar verify <this file or its folder>
            公钥须另行取得并比对 / compare the key with one you were given by another way, or pass it: --key <vkey>
            另存的检查点 / a checkpoint you kept from before: --checkpoint <file>
            """;

    @Inject
    StoredLog log;

    /** Writes the log up to that many entries. */
    public void write(long size, OutputStream target) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            add(zip, "README.txt", README.getBytes(StandardCharsets.UTF_8));
            add(zip, LogCopy.KEYS, (String.join("\n", log.keys().stream().map(LogKey::getKey).toList()) + "\n").getBytes(StandardCharsets.UTF_8));
            SignedCheckpoint last = log.checkpoints(size - 1, size).stream().findFirst().orElseThrow(() -> new NotFound("checkpoint", size));
            add(zip, LogCopy.CHECKPOINT, last.getNote().getBytes(StandardCharsets.UTF_8));
            for (int level = Tile.ENTRIES; Tile.hashesOn(level, size) > 0; level++) {
                for (long index = 0; index * Tile.FULL < Tile.hashesOn(level, size); index++) {
                    Tile tile = Tile.widest(level, index, size);
                    add(zip, tile.path(), level == Tile.ENTRIES ? log.entries(tile) : log.hashes(tile));
                }
            }
            addCheckpoints(zip, size);
        }
    }

    private void addCheckpoints(ZipOutputStream zip, long size) throws IOException {
        zip.putNextEntry(new ZipEntry(LogCopy.CHECKPOINTS));
        long written = 0;
        while (written < size) {
            List<SignedCheckpoint> some = log.checkpoints(written, size, Tile.FULL);
            for (SignedCheckpoint one : some) {
                zip.write((one.getNote() + LogCopy.BETWEEN_CHECKPOINTS).getBytes(StandardCharsets.UTF_8));
                written = one.getSize();
            }
        }
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
