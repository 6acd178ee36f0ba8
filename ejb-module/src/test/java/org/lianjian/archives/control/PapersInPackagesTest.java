package org.lianjian.archives.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianjian.archives.boundary.CheckLine;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.control.pages.Fonts;
import org.lianjian.documents.control.pages.OfdWriter;
import org.lianjian.documents.control.pages.Paper;
import org.lianjian.documents.control.pages.PdfWriter;
import org.lianjian.documents.control.pages.Stamp;
import org.lianjian.documents.control.pages.Typesetter;
import org.lianjian.documents.control.word.WordFile;
import org.lianjian.platform.time.OfficeClock;

/** The papers that this program draws up stand the check for usability and safety. */
class PapersInPackagesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"AGREEMENT", "TERMINATION_NOTICE", "MINUTES", "ACTIVITY_RECORD"})
    void everyFormatOfAPaperIsWholeAndHarmless(DocumentKind kind) throws Exception {
        byte[] template = template(kind);
        assertSound(template, "docx");
        try (WordFile word = WordFile.open(template); Fonts fonts = new Fonts()) {
            Paper paper = Typesetter.set(word, fonts, "示例");
            Stamp stamp = new Stamp(Instant.parse("2026-11-28T03:00:00Z"), OfficeClock.ZONE);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfWriter.write(paper, stamp, pdf);
            assertSound(pdf.toByteArray(), "pdf");
            ByteArrayOutputStream ofd = new ByteArrayOutputStream();
            OfdWriter.write(paper, stamp, ofd);
            assertSound(ofd.toByteArray(), "ofd");
        }
    }

    private void assertSound(byte[] paper, String ending) throws IOException {
        assertThat(APackage.check(APackage.with(folder, paper, ending, "示例 协议")).lines()).allSatisfy(
                line -> assertThat(line).as(ending + " " + line.item()).matches(CheckLine::passed));
    }

    private static byte[] template(DocumentKind kind) throws IOException {
        try (InputStream in = WordFile.class.getResourceAsStream("/org/lianjian/documents/templates/" + kind.slug() + ".docx")) {
            return in.readAllBytes();
        }
    }
}
