package org.lianjian.exchange.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook in their zip, none of which inflates beyond what is sensible. */
final class XlsxParts implements AutoCloseable {

    private final ZipFile zip;

    XlsxParts(Path file) {
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
    }

    /** Whether there is such a part. */
    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Whether any part's name ends so. */
    boolean hasAny(String ending) {
        return zip.stream().anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(ending));
    }

    /** A part as XML. */
    PartXml xml(String name, long most) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableSheet("exchange.file.damaged");
        }
        try {
            return new PartXml(new Bounded(zip.getInputStream(entry), entry.getCompressedSize(), most));
        } catch (IOException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
    }

    /** The parts that a part refers to, by the ids it uses, and the first of each type under the type's last word. */
    Map<String, String> related(String part) {
        int cut = part.lastIndexOf('/') + 1;
        String list = part.substring(0, cut) + "_rels/" + part.substring(cut) + ".rels";
        Map<String, String> related = new HashMap<>();
        if (!has(list)) {
            return related;
        }
        try (PartXml xml = xml(list, Limits.PART_BYTES)) {
            while (xml.next()) {
                if (xml.begins("Relationship") && xml.attribute("Target") != null && xml.attribute("Type") != null) {
                    String target = resolve(part.substring(0, cut), xml.attribute("Target"));
                    related.put(xml.attribute("Id"), target);
                    related.putIfAbsent(xml.attribute("Type").replaceAll(".*/", ""), target);
                }
            }
        }
        return related;
    }

    private static String resolve(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : Path.of("/" + folder).resolve(target).normalize().toString().replace('\\', '/')
                .replaceFirst("^([A-Za-z]:)?/", "");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
    }

    /** Stops where a part inflates to more than it may. */
    private static final class Bounded extends FilterInputStream {

        private final long packed;
        private final long most;
        private long read;

        Bounded(InputStream in, long packed, long most) {
            super(in);
            this.packed = Math.max(1, packed);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int got) throws IOException {
            read += got;
            if (read > most || read > Limits.GROWTH_FROM && read / packed > Limits.GROWTH) {
                throw new PartXml.TooMuch(new UnreadableSheet("exchange.file.bomb"));
            }
        }
    }
}
