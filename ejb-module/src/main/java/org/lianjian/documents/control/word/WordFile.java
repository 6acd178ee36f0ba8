package org.lianjian.documents.control.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A Word file in memory: its parts as XML that can be changed, and the pictures they refer to. */
public final class WordFile implements AutoCloseable {

    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private static final long MOST_UNPACKED = 20L * 1024 * 1024;

    private final OPCPackage file;
    private final PackagePart main;
    private final Map<PackagePart, Document> read = new LinkedHashMap<>();

    private WordFile(OPCPackage file, PackagePart main) {
        this.file = file;
        this.main = main;
    }

    /**
     * Opens one.
     *
     * @throws BrokenWordFile if it is something else, or made to do harm: a zip bomb, outside entities
     */
    public static WordFile open(byte[] content) throws BrokenWordFile {
        demandModestSize(content);
        try {
            OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content));
            Optional<PackagePart> main = file.getPartsByContentType(MAIN).stream().findFirst();
            WordFile word = new WordFile(file, main.orElseThrow(() -> new BrokenWordFile("There is no document in it", null)));
            word.parts().toList().forEach(word::xml);
            word.texts().forEach(Wrappings::remove);
            return word;
        } catch (InvalidFormatException | IOException | IllegalStateException | UncheckedIOException e) {
            throw new BrokenWordFile("Not a Word file: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            // The library answers damaged packages with many kinds of unchecked exceptions.
            throw new BrokenWordFile("A damaged Word file: " + e.getMessage(), e);
        }
    }

    /** The library's own limits are one for the whole program and generous, for large workbooks. */
    private static void demandModestSize(byte[] content) throws BrokenWordFile {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            long left = MOST_UNPACKED;
            byte[] buffer = new byte[8192];
            while (zip.getNextEntry() != null) {
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    left -= n;
                    if (left < 0) {
                        throw new BrokenWordFile("Unpacks to more than " + MOST_UNPACKED + " bytes", null);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenWordFile("Not a package: " + e.getMessage(), e);
        }
    }

    /** What stands on the pages. */
    public Element body() {
        return Xml.child(xml(main).getDocumentElement(), "body").orElseThrow(() -> new IllegalStateException("A Word file has a body"));
    }

    /** The part that holds the styles, if there is one. */
    public Optional<Element> styles() {
        return other("styles+xml");
    }

    /** The part that holds the settings, if there is one. */
    public Optional<Element> settings() {
        return other("settings+xml");
    }

    /** The header or footer that a section refers to. */
    public Element referred(String relationship) {
        return xml(target(main, relationship).orElseThrow()).getDocumentElement();
    }

    /** The roots in which text stands: the document, its headers and footers. */
    public List<Element> texts() {
        return parts().filter(WordFile::isText).map(part -> xml(part).getDocumentElement()).toList();
    }

    /** The bytes of a picture that a text refers to; nothing if it lies outside. */
    public Optional<byte[]> picture(Element inText, String relationship) {
        return target(partOf(inText), relationship).map(WordFile::bytes);
    }

    /** Adds a picture to the part of a text, and answers its relationship. */
    String add(Element inText, byte[] png) {
        try {
            PackagePart part = partOf(inText);
            int number = file.getParts().size();
            PackagePart image = file.createPart(PackagingURIHelper.createPartName("/word/media/code" + number + ".png"), "image/png");
            try (OutputStream out = image.getOutputStream()) {
                out.write(png);
            }
            return part.addRelationship(image.getPartName(), TargetMode.INTERNAL, IMAGE).getId();
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("A picture can be added to a package in memory", e);
        }
    }

    /** What the file's properties say. */
    void describe(String title, String creator) {
        try {
            file.getPackageProperties().setTitleProperty(Optional.of(title));
            file.getPackageProperties().setCreatorProperty(Optional.of(creator));
            file.getPackageProperties().setLastModifiedByProperty(Optional.of(creator));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A package in memory has properties", e);
        }
    }

    /** The whole file as it stands now. */
    public byte[] save() {
        try (ByteArrayOutputStream all = new ByteArrayOutputStream()) {
            for (Map.Entry<PackagePart, Document> part : read.entrySet()) {
                part.getKey().clear();
                try (OutputStream out = part.getKey().getOutputStream()) {
                    Xml.write(part.getValue(), out);
                }
            }
            file.save(all);
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        file.revert();
    }

    OPCPackage pack() {
        return file;
    }

    private Stream<PackagePart> parts() {
        return allParts().stream().filter(part -> part.getContentType().startsWith(WORD) && part.getContentType().endsWith("+xml"));
    }

    List<PackagePart> allParts() {
        try {
            return file.getParts();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isText(PackagePart part) {
        String type = part.getContentType().substring(WORD.length());
        return type.equals("document.main+xml") || type.equals("header+xml") || type.equals("footer+xml");
    }

    private Optional<Element> other(String type) {
        return file.getPartsByContentType(WORD + type).stream().findFirst().map(part -> xml(part).getDocumentElement());
    }

    private Document xml(PackagePart part) {
        return read.computeIfAbsent(part, wanted -> {
            try (InputStream in = wanted.getInputStream()) {
                return Xml.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SAXException e) {
                throw new IllegalStateException("Not XML: " + wanted.getPartName(), e);
            }
        });
    }

    private PackagePart partOf(Element inText) {
        return read.entrySet().stream().filter(entry -> entry.getValue() == inText.getOwnerDocument()).map(Map.Entry::getKey).findFirst()
                .orElseThrow();
    }

    private static Optional<PackagePart> target(PackagePart from, String id) {
        PackageRelationship relationship = from.getRelationship(id);
        if (relationship == null || relationship.getTargetMode() == TargetMode.EXTERNAL) {
            return Optional.empty();
        }
        try {
            URI target = PackagingURIHelper.resolvePartUri(from.getPartName().getURI(), relationship.getTargetURI());
            return Optional.ofNullable(from.getPackage().getPart(PackagingURIHelper.createPartName(target)));
        } catch (InvalidFormatException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(PackagePart part) {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
