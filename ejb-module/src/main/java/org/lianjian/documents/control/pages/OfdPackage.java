package org.lianjian.documents.control.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.io.OutputFormat;
import org.dom4j.io.XMLWriter;

/** The package that an OFD file is. The library's own one works in folders on the disk and brings cryptography along that nothing here needs. */
final class OfdPackage implements AutoCloseable {

    private final ZipOutputStream zip;

    OfdPackage(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void put(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    void put(String name, Element root) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputFormat format = OutputFormat.createCompactFormat();
        format.setTrimText(false);
        XMLWriter writer = new XMLWriter(zip, format);
        writer.write(DocumentHelper.createDocument((Element) root.detach()));
        writer.flush();
        zip.closeEntry();
    }

    /** Ends the package; the stream stays open. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
