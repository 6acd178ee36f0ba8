package org.lianjian.exchange.control;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lianjian.platform.settings.OwnerOnly;

/**
 * The texts that the sheets of a workbook share. They lie on the disk with the few in memory that were used last: a long sheet has as many as it has
 * cells.
 */
final class SharedTexts implements AutoCloseable {

    private static final int CACHED = 4_000;
    private static final int CACHED_LENGTH = 200;
    private static final int WINDOW = 64 * 1024;
    private static final int LONGEST = Limits.CELL * 2 * 4;

    private final Path data;
    private final Path index;
    private final Window texts;
    private final Window places;
    private final int count;
    private final Map<Integer, String> cache = new LinkedHashMap<>(CACHED, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > CACHED;
        }
    };

    private SharedTexts(Path data, Path index, int count) throws IOException {
        this.data = data;
        this.index = index;
        this.count = count;
        this.texts = new Window(FileChannel.open(data), LONGEST + WINDOW);
        this.places = new Window(FileChannel.open(index), WINDOW);
    }

    /** Those of a workbook; none where it shares none. */
    static SharedTexts of(XlsxParts parts, String part) {
        Path data = null;
        Path index = null;
        try {
            data = Files.createTempFile("lianjian-texts", null, OwnerOnly.file());
            index = Files.createTempFile("lianjian-places", null, OwnerOnly.file());
            return new SharedTexts(data, index, part == null || !parts.has(part) ? 0 : spill(parts, part, data, index));
        } catch (IOException e) {
            delete(data, index);
            throw new UnreadableSheet(e, "exchange.file.damaged");
        } catch (UnreadableSheet e) {
            delete(data, index);
            throw e;
        }
    }

    private static int spill(XlsxParts parts, String part, Path data, Path index) throws IOException {
        int count = 0;
        long place = 0;
        try (PartXml xml = parts.xml(part, Limits.TEXT_BYTES);
                OutputStream texts = new BufferedOutputStream(Files.newOutputStream(data), WINDOW);
                DataOutputStream places = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(index), WINDOW))) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    byte[] text = xml.richText("si").getBytes(StandardCharsets.UTF_8);
                    places.writeLong(place);
                    texts.write(text);
                    place += text.length;
                    count++;
                }
            }
            places.writeLong(place);
        }
        return count;
    }

    /** The one with that number. */
    String get(int number) {
        if (number < 0 || number >= count) {
            throw new UnreadableSheet("exchange.file.damaged");
        }
        String known = cache.get(number);
        return known == null ? read(number) : known;
    }

    private String read(int number) {
        try {
            ByteBuffer ends = places.at((long) number * Long.BYTES, 2 * Long.BYTES);
            long from = ends.getLong();
            int length = (int) (ends.getLong() - from);
            byte[] bytes = new byte[length];
            texts.at(from, length).get(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.length() <= CACHED_LENGTH) {
                cache.put(number, text);
            }
            return text;
        } catch (IOException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
    }

    @Override
    public void close() {
        try {
            texts.close();
            places.close();
        } catch (IOException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        } finally {
            delete(data, index);
        }
    }

    private static void delete(Path... files) {
        for (Path file : files) {
            try {
                if (file != null) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }

    /** A piece of a file in memory, which moves to where it is asked for. */
    private static final class Window implements AutoCloseable {

        private final FileChannel channel;
        private final ByteBuffer piece;
        private long begin;

        Window(FileChannel channel, int size) {
            this.channel = channel;
            this.piece = ByteBuffer.allocate(size).limit(0);
        }

        /** So many bytes from there; valid until the next call. */
        ByteBuffer at(long from, int length) throws IOException {
            if (from < begin || from + length > begin + piece.limit()) {
                piece.clear().limit(Math.max(length, WINDOW));
                int read = 0;
                while (read >= 0 && piece.hasRemaining()) {
                    read = channel.read(piece, from + piece.position());
                }
                piece.flip();
                begin = from;
            }
            return piece.duplicate().position((int) (from - begin));
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
