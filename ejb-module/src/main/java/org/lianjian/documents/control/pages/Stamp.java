package org.lianjian.documents.control.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.UUID;

/** When a paper was drawn up and by what, as its file says it. */
public record Stamp(Instant at, ZoneId zone) {

    /** The program. */
    public static final String CREATOR = "联建 · Lianjian";

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              pdfaid:part="2" pdfaid:conformance="B"/>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title></rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmp:CreatorTool="%2$s" xmp:CreateDate="%3$s" xmp:ModifyDate="%3$s"/>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" pdf:Producer="%2$s"/>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private ZonedDateTime time() {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
    }

    LocalDate day() {
        return time().toLocalDate();
    }

    Calendar calendar() {
        return GregorianCalendar.from(time());
    }

    byte[] id() {
        return UUID.randomUUID().toString().replace("-", "").getBytes(StandardCharsets.US_ASCII);
    }

    /** The same in the metadata that archives read. */
    byte[] metadata(String title) {
        return METADATA.formatted(escaped(title), CREATOR, ISO.format(time())).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
