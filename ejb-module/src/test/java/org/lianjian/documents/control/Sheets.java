package org.lianjian.documents.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.lianjian.documents.boundary.DocumentKind;

/** Word files for tests: the agreement's template with another text, other parts, or parts changed. */
final class Sheets {

    private static final String DOCUMENT = "word/document.xml";
    private static final String BODY = "(?s)<w:body>.*(<w:sectPr>)";

    private Sheets() {
    }

    static byte[] builtIn(DocumentKind kind) {
        return BuiltInTemplates.content(kind, 1);
    }

    /** With that text in place of the agreement's. */
    static byte[] saying(String body) {
        return with(DOCUMENT, xml -> xml.replaceFirst(BODY, "<w:body>" + body.replace("\\", "\\\\").replace("$", "\\$") + "$1"));
    }

    /** A paragraph. */
    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** With a part changed. */
    static byte[] with(String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(builtIn(DocumentKind.AGREEMENT));
        parts.put(part, change.apply(new String(parts.get(part), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    /** With one part more. */
    static byte[] carrying(String part, String type, byte[] content) {
        Map<String, byte[]> parts = parts(with("[Content_Types].xml",
                xml -> xml.replace("</Types>", "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/></Types>")));
        parts.put(part, content);
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
