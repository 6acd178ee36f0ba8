package org.lianjian.documents.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianjian.documents.control.Sheets.paragraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.control.pages.Fonts;
import org.lianjian.documents.control.pages.OfdWriter;
import org.lianjian.documents.control.pages.PdfWriter;
import org.lianjian.documents.control.pages.Stamp;
import org.lianjian.documents.control.pages.Typesetter;
import org.lianjian.documents.control.word.BrokenWordFile;
import org.lianjian.documents.control.word.Merge;
import org.lianjian.documents.control.word.WordFile;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** What papers look like: filled, set in the proportions of GB/T 9704, and read back. */
class PaperTest {

    private static final double MM = 72 / 25.4;
    private static final double LINE = 28.95;
    private static final Stamp STAMP = new Stamp(Instant.parse("2026-11-28T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final DocumentContent CONTENT = DocumentContent.of("花结〔2026〕3号", "示例协议", "330784114000", "x").text("编号", "花结〔2026〕3号")
            .text("标题", "示例协议").text("目标", "张𠮷与李𬭎负责。\n每月一次。").text("日志见证", "透明日志检查点 12 条").text("空", "")
            .list("承诺", List.of(Map.of("事项", "办讲座"), Map.of("事项", "卖梨")));

    private record Line(int page, double y, double x, String text, double size, double right) {
    }

    @Test
    void marksAreFilledWithTheLookOfTheirFirstBraceAndLinesBecomeParagraphs() throws Exception {
        String text = text(pdf("<w:p><w:r><w:t>甲{{标</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>题}}乙</w:t></w:r></w:p>" + paragraph("{{目标}}")));
        assertThat(text).contains("甲示例协议乙").contains("张𠮷与李𬭎负责。").contains("每月一次。");
        assertThat(lines(pdf(paragraph("{{目标}}")))).extracting(Line::text).contains("张𠮷与李𬭎负责。", "每月一次。");
    }

    @Test
    void whatIsTypedIsNeverReadAsAMark() throws Exception {
        assertThat(text(pdf(CONTENT.text("目标", "{{标题}} {{?空}}"), paragraph("{{目标}}")))).contains("{{标题}} {{?空}}");
    }

    @Test
    void listsRepeatRowsParagraphsAndBlocks() throws Exception {
        String row = "<w:tbl><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:tc>" + paragraph("行{{承诺.事项}}") + "</w:tc></w:tr></w:tbl>";
        String block = paragraph("{{#承诺}}") + paragraph("块") + paragraph("{{承诺.事项}}") + paragraph("{{/承诺}}");
        assertThat(lines(pdf(row + paragraph("段{{承诺.事项}}") + block))).extracting(Line::text)
                .containsSubsequence("行办讲座", "行卖梨", "段办讲座", "段卖梨", "块", "办讲座", "块", "卖梨");
    }

    @Test
    void blocksOfNothingAreLeftOut() throws Exception {
        String text = text(pdf(paragraph("{{?空}}") + paragraph("没有") + paragraph("{{/空}}") + paragraph("{{?承诺}}") + paragraph("有")
                + paragraph("{{/承诺}}")));
        assertThat(text).doesNotContain("没有").contains("有").doesNotContain("{{");
    }

    @Test
    void aFullPageHas22LinesOf28CharactersWithinTheMargins() throws Exception {
        byte[] pdf = pdf(paragraph("共建".repeat(28 * 22)));
        List<Line> body = lines(pdf).stream().filter(line -> line.text().startsWith("共建")).toList();
        assertThat(body.stream().filter(line -> line.page() == 1)).hasSize(22).allMatch(line -> line.text().length() == 28);
        assertThat(body.get(0).size()).isEqualTo(16, within(0.01));
        assertThat(body.get(0).x()).isEqualTo(28 * MM, within(0.5));
        assertThat(body).allMatch(line -> Math.abs(line.right() - 184 * MM) < 1.5);
        assertThat(IntStream.range(1, 22).mapToDouble(i -> body.get(i).y() - body.get(i - 1).y()).boxed())
                .allMatch(step -> Math.abs(step - LINE) < 0.05);
        assertThat(body.get(0).y() - 16).isBetween(37 * MM, 37 * MM + LINE - 16);
        assertThat(body.get(21).y()).isLessThan((297 - 35) * MM);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo((float) (210 * MM), within(0.2f));
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo((float) (297 * MM), within(0.2f));
        }
    }

    @Test
    void noLineBeginsWithAClosingMarkAndNoneEndsWithAnOpeningOne() throws Exception {
        List<Line> lines = lines(pdf(paragraph("共建协议，（示例）。".repeat(90))));
        assertThat(lines).hasSizeGreaterThan(20).noneMatch(line -> "，。）".contains(line.text().substring(0, 1)) || line.text().endsWith("（"));
    }

    @Test
    void fontsAreEmbeddedAsSubsetsAndThePdfIsForArchives() throws IOException, BrokenWordFile {
        byte[] pdf = pdf(paragraph("{{目标}}"));
        assertThat(pdf.length).isLessThan(60_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                }
            }
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid:part=\"2\" pdfaid:conformance=\"B\"");
        }
    }

    @Test
    void pagesAreNumberedOutsideAndCarryNumberAndCheckpoint() throws Exception {
        List<Line> lines = lines(pdf(paragraph("共建".repeat(28 * 22))));
        Line odd = lines.stream().filter(line -> line.text().equals("— 1 —")).findFirst().orElseThrow();
        Line even = lines.stream().filter(line -> line.text().equals("— 2 —")).findFirst().orElseThrow();
        assertThat(odd.x()).isGreaterThan(140 * MM);
        assertThat(even.x()).isLessThan(60 * MM);
        assertThat(odd.y()).isGreaterThan((297 - 35) * MM);
        assertThat(lines).extracting(Line::text).contains("花结〔2026〕3号", "透明日志检查点 12 条");
    }

    @Test
    void aCharacterThatNoFontHasIsNamed() throws Exception {
        assertThat(text(pdf(paragraph("\uD87E\uDFFF")))).contains("〔U+2FBFF〕");
    }

    @Test
    void ofdCanBeReadBackWithItsText() throws Exception {
        byte[] ofd = ofd(paragraph("{{目标}}{{标题}}") + paragraph("共建".repeat(28 * 22)));
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(3);
            String text = new ContentExtractor(reader).getPageContent(1).stream().collect(Collectors.joining());
            assertThat(text).contains("张").contains("𠮷").contains("与李").contains("𬭎").contains("示例协议").contains("共建共建");
            assertThat(reader.getPageInfo(1).getSize().getWidth()).isEqualTo(210, within(0.1));
        }
    }

    @Test
    void everyBuiltInTemplateCanBeOpenedAndSet() throws Exception {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(pdf(CONTENT, Sheets.builtIn(kind))).as(kind.name()).isNotEmpty();
        }
    }

    private static byte[] pdf(String body) throws IOException, BrokenWordFile {
        return pdf(CONTENT, body);
    }

    private static byte[] pdf(DocumentContent content, String body) throws IOException, BrokenWordFile {
        return pdf(content, Sheets.saying(body));
    }

    private static byte[] pdf(DocumentContent content, byte[] template) throws IOException, BrokenWordFile {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WordFile word = WordFile.open(template); Fonts fonts = new Fonts()) {
            Merge.fill(word, content, QrCode.png("http://localhost:8080/x"));
            PdfWriter.write(Typesetter.set(word, fonts, content.title()), STAMP, out);
        }
        return out.toByteArray();
    }

    private static byte[] ofd(String body) throws IOException, BrokenWordFile {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WordFile word = WordFile.open(Sheets.saying(body)); Fonts fonts = new Fonts()) {
            Merge.fill(word, CONTENT, QrCode.png("http://localhost:8080/x"));
            OfdWriter.write(Typesetter.set(word, fonts, CONTENT.title()), STAMP, out);
        }
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<Line> lines(byte[] pdf) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition first = positions.get(0);
                    TextPosition last = positions.get(positions.size() - 1);
                    lines.add(new Line(getCurrentPageNo(), first.getYDirAdj(), first.getXDirAdj(), text.strip(), first.getFontSizeInPt(),
                            last.getXDirAdj() + last.getWidthDirAdj()));
                }
            }.getText(document);
        }
        return lines;
    }
}
