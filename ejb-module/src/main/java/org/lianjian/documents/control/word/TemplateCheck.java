package org.lianjian.documents.control.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.lianjian.documents.boundary.DocumentNames;
import org.w3c.dom.Element;

/** Tells what keeps a file from being a template. What comes from outside, runs, or is hidden in other files is never taken. */
public final class TemplateCheck {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> WORD_PARTS = Set.of("document.main+xml", "styles+xml", "settings+xml", "webSettings+xml", "fontTable+xml",
            "numbering+xml", "footnotes+xml", "endnotes+xml", "header+xml", "footer+xml");
    private static final Set<String> OTHER_PARTS = Set.of("application/vnd.openxmlformats-package.relationships+xml",
            "application/vnd.openxmlformats-package.core-properties+xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            "application/vnd.openxmlformats-officedocument.custom-properties+xml", "application/vnd.openxmlformats-officedocument.theme+xml",
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", "application/vnd.ms-word.stylesWithEffects+xml",
            "application/xml", "image/png", "image/jpeg");

    private TemplateCheck() {
    }

    /**
     * Everything wrong with it, in the order of the file; nothing when it can be used.
     *
     * @param names what the templates of its kind may name
     */
    public static List<TemplateFault> faults(byte[] content, DocumentNames names) {
        if (isMacroFile(content)) {
            return List.of(TemplateFault.of("macros"));
        }
        try (WordFile file = WordFile.open(content)) {
            List<TemplateFault> faults = new ArrayList<>();
            file.allParts().forEach(part -> partFaults(part, faults));
            TextCheck texts = new TextCheck(names, faults);
            for (Element root : file.texts()) {
                texts.check(root, file);
            }
            return faults.stream().distinct().toList();
        } catch (BrokenWordFile broken) {
            return List.of(TemplateFault.of("notWord"));
        }
    }

    /** Their main part has a type of its own, so the name in the directory tells before anything is opened. */
    private static boolean isMacroFile(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.startsWith("PK") && text.contains("vbaProject.bin");
    }

    private static void partFaults(PackagePart part, List<TemplateFault> faults) {
        String type = part.getContentType();
        boolean known = type.startsWith(WORD) ? WORD_PARTS.contains(type.substring(WORD.length())) : OTHER_PARTS.contains(type);
        if (!known) {
            faults.add(TemplateFault.of("part", part.getPartName().getName()));
        }
        relationships(part).filter(relationship -> relationship.getTargetMode() == TargetMode.EXTERNAL)
                .forEach(outside -> faults.add(TemplateFault.of("outside", outside.getTargetURI().toString())));
    }

    private static Stream<PackageRelationship> relationships(PackagePart part) {
        try {
            if (part.isRelationshipPart()) {
                return Stream.empty();
            }
            List<PackageRelationship> found = new ArrayList<>();
            part.getRelationships().forEach(found::add);
            return found.stream();
        } catch (OpenXML4JException e) {
            throw new IllegalStateException("The package was read already", e);
        }
    }
}
