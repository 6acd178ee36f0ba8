package org.lianjian.documents.control.word;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What may stand in a template: all that is set in PDF and OFD, and what word processors write that has no look. */
final class Vocabulary {

    private static final Set<String> SET = words("""
            document body hdr ftr p r t tab br cr tbl tblGrid gridCol tr tc sectPr
            pPr pStyle keepNext keepLines pageBreakBefore widowControl spacing ind jc pBdr top bottom snapToGrid tabs
            rPr rStyle rFonts b color sz u
            tblPr tblStyle tblW tblBorders left start right end insideH insideV tblLayout tblCellMar tblInd
            trPr cantSplit tblHeader trHeight tcPr tcW gridSpan tcBorders vAlign tcMar
            headerReference footerReference pgSz pgMar docGrid titlePg cols fldSimple fldChar instrText drawing""");
    private static final Set<String> WITHOUT_LOOK = words("""
            bookmarkStart bookmarkEnd proofErr lastRenderedPageBreak lang noProof bCs iCs szCs kern cs rtl webHidden
            adjustRightInd autoSpaceDE autoSpaceDN overflowPunct kinsoku outlineLvl textAlignment suppressLineNumbers wordWrap topLinePunct
            suppressAutoHyphens mirrorIndents contextualSpacing between bar suppressOverlap
            tblLook tblCaption tblDescription tblOverlap cnfStyle hideMark noWrap tblStyleRowBandSize tblStyleColBandSize
            type pgNumType footnotePr endnotePr formProt rtlGutter paperSrc softHyphen""");
    private static final Map<String, String> KNOWN_FAULTS = Map.ofEntries(
            Map.entry("footnoteReference", "footnote"), Map.entry("endnoteReference", "footnote"), Map.entry("ins", "tracked"),
            Map.entry("del", "tracked"), Map.entry("moveFrom", "tracked"), Map.entry("moveTo", "tracked"), Map.entry("rPrChange", "tracked"),
            Map.entry("pPrChange", "tracked"), Map.entry("commentReference", "comment"), Map.entry("commentRangeStart", "comment"),
            Map.entry("commentRangeEnd", "comment"), Map.entry("numPr", "numbering"), Map.entry("framePr", "frame"), Map.entry("pict", "shape"),
            Map.entry("AlternateContent", "shape"), Map.entry("anchor", "floating"), Map.entry("tblpPr", "floating"), Map.entry("object", "object"),
            Map.entry("vMerge", "verticalMerge"), Map.entry("hyperlink", "link"), Map.entry("i", "italic"), Map.entry("ffData", "form"),
            Map.entry("shd", "shading"), Map.entry("highlight", "shading"), Map.entry("strike", "strike"), Map.entry("vertAlign", "raised"));

    private Vocabulary() {
    }

    /** Whether an element of Word's namespace may stand there. */
    static boolean knows(String name) {
        return SET.contains(name) || WITHOUT_LOOK.contains(name);
    }

    /** The last part of the message key for what may not. */
    static String fault(String name) {
        return KNOWN_FAULTS.getOrDefault(name, "other");
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
