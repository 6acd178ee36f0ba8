package org.lianjian.systems;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What a Word file says, and the same file saying something else. */
public final class WordText {

    private static final String DOCUMENT = "word/document.xml";

    private WordText() {
    }

    /** The text of its pages with the marks between. */
    public static String of(byte[] file) {
        String[] text = new String[1];
        changed(file, xml -> {
            text[0] = xml.replaceAll("<[^>]+>", "");
            return xml;
        });
        return text[0];
    }

    /** The file with its main text changed. */
    public static byte[] changed(byte[] file, UnaryOperator<String> change) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file)); ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(DOCUMENT)
                        ? change.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : part);
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
