package org.lianjian.samples.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.lianjian.documents.boundary.Upload;

/** A page in PDF (ISO 32000-1) that says what it stands for, in place of a scan. Its font is one that every PDF reader has for Chinese. */
final class SampleScan {

    private static final String HEAD = "%PDF-1.4\n";
    private static final List<String> BEFORE_TEXT = List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>");
    private static final List<String> AFTER_TEXT = List.of(
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>"
                    + "/FontDescriptor 7 0 R/DW 1000>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120"
                    + "/CapHeight 880/StemV 93>>");

    private SampleScan() {
    }

    /** A page with a title. */
    static Upload page(String fileName, String title) {
        List<String> objects = new ArrayList<>(BEFORE_TEXT);
        String text = "BT /F 26 Tf 80 700 Td <" + hex(title) + "> Tj /F 14 Tf 0 -40 Td <" + hex("示例文件，不具效力") + "> Tj ET";
        objects.add("<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream");
        objects.addAll(AFTER_TEXT);
        return new Upload(fileName, write(objects));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static byte[] write(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        append(out, HEAD);
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            append(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int start = out.size();
        append(out, table + "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void append(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
