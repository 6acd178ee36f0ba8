package org.lianjian.exchange.control;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of text with separators, in UTF-8, UTF-16 with its mark, or GB18030. */
final class TextSource implements SheetSource {

    private static final int BUFFER = 64 * 1024;
    private static final int LOOK_AHEAD = 8 * 1024;
    private static final char MARK = '\uFEFF';

    private final Path file;
    private final Charset charset;
    private final char separator;

    TextSource(Path file) {
        this.file = file;
        this.charset = charsetOf(file);
        this.separator = separator();
    }

    @Override
    public SheetFormat format() {
        return SheetFormat.TEXT;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public SheetSurvey survey(int sheet) {
        long[] rows = {0};
        read(sheet, row -> {
            rows[0]++;
            return true;
        });
        return new SheetSurvey(rows[0], List.of());
    }

    @Override
    public void read(int sheet, RowSink sink) {
        CSVFormat form = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        try (Reader reader = open(); CSVParser parser = CSVParser.parse(reader, form)) {
            for (CSVRecord line : parser) {
                if (line.getRecordNumber() > Limits.ROWS) {
                    throw new UnreadableSheet("exchange.file.tooManyRows", Limits.ROWS);
                }
                if (!sink.take(new RawRow(line.getRecordNumber(), cells(line)))) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableSheet(e, "exchange.file.notSeparated");
        }
    }

    @Override
    public void close() {
        // Nothing is held between two reads.
    }

    private static List<RawCell> cells(CSVRecord line) {
        List<RawCell> cells = new ArrayList<>();
        for (String value : line) {
            if (value.length() > Limits.CELL) {
                throw new UnreadableSheet("exchange.file.notSeparated");
            }
            cells.add(value.isEmpty() ? null : new RawCell.Text(value));
        }
        return cells;
    }

    private Reader open() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict(charset)), BUFFER);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private char separator() {
        try (Reader reader = open()) {
            char[] head = new char[LOOK_AHEAD];
            int read = reader.read(head);
            String text = read < 0 ? "" : new String(head, 0, read);
            return Stream.of(',', ';', '\t').max(Comparator.comparingLong(sign -> text.chars().filter(each -> each == sign).count())).orElse(',');
        } catch (IOException e) {
            throw new UnreadableSheet(e, "exchange.file.notText");
        }
    }

    private static Charset charsetOf(Path file) {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16)
                .filter(charset -> StandardCharsets.UTF_16.equals(charset) == isUtf16(file)).filter(charset -> isWritten(file, charset))
                .findFirst().orElseThrow(() -> new UnreadableSheet("exchange.file.notText"));
    }

    private static boolean isUtf16(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            int second = in.read();
            return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        } catch (IOException e) {
            throw new UnreadableSheet(e, "exchange.file.notText");
        }
    }

    /** Whether the whole file is text of this encoding, which holds no binary zero. */
    private static boolean isWritten(Path file, Charset charset) {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer text = CharBuffer.allocate(BUFFER);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, text, ended);
                if (result.isError() || text.flip().chars().anyMatch(each -> each == 0)) {
                    return false;
                }
                text.clear();
                bytes.compact();
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
