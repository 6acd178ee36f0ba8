package org.lianjian.exchange.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook with one column of texts that are all different and shared, part by part as Excel lays it out. */
final class LongBook {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private LongBook() {
    }

    /** The text in that row, counted from 0: some 60 bytes. */
    static String text(int row) {
        return "永康市花街镇第" + row + "号示例企业 &lt; 𠮷野";
    }

    static void write(Path file, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            part(zip, out, "[Content_Types].xml", "<Types><Override PartName='/xl/workbook.xml' ContentType='" + MAIN + "sheet.main+xml'/></Types>");
            part(zip, out, "_rels/.rels", "<Relationships><Relationship Id='a' Type='" + TYPE
                    + "officeDocument' Target='xl/workbook.xml'/></Relationships>");
            part(zip, out, "xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='long' sheetId='1' r:id='a'/></sheets></workbook>");
            part(zip, out, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='a' Type='" + TYPE + "worksheet' Target='sheet.xml'/>"
                    + "<Relationship Id='b' Type='" + TYPE + "sharedStrings' Target='/xl/texts.xml'/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            out.write("<worksheet><sheetData>");
            for (int row = 0; row < rows; row++) {
                out.write("<row r='" + (row + 1) + "'><c r='A" + (row + 1) + "' t='s'><v>" + row + "</v></c></row>");
            }
            out.write("</sheetData></worksheet>");
            out.flush();
            zip.putNextEntry(new ZipEntry("xl/texts.xml"));
            out.write("<sst>");
            for (int row = 0; row < rows; row++) {
                out.write("<si><t>" + text(row).replace("&", "&amp;") + "</t></si>");
            }
            out.write("</sst>");
            out.flush();
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.flush();
    }
}
