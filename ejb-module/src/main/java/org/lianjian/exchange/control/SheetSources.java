package org.lianjian.exchange.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens a file for what it is, whatever its name says. */
final class SheetSources {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

    private SheetSources() {
    }

    /**
     * Opens it.
     *
     * @throws UnreadableSheet if it is no workbook and no text, if it is encrypted, or if it holds macros
     */
    static SheetSource open(Path file) {
        byte[] head = head(file);
        if (begins(head, ZIP)) {
            return new XlsxSource(file);
        }
        return begins(head, OLE2) ? new XlsSource(file) : new TextSource(file);
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(OLE2.length);
        } catch (IOException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
    }
}
