package org.lianjian.documents.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.audit.boundary.TransparencyLog;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.documents.boundary.ChineseDates;
import org.lianjian.documents.boundary.DocumentContent;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentNames;
import org.lianjian.documents.boundary.DocumentSource;
import org.lianjian.documents.boundary.OfficialDocument;
import org.lianjian.documents.boundary.OfficialDocuments;
import org.lianjian.documents.boundary.TemplateVersion;
import org.lianjian.documents.control.pages.Fonts;
import org.lianjian.documents.control.pages.OfdWriter;
import org.lianjian.documents.control.pages.Paper;
import org.lianjian.documents.control.pages.PdfWriter;
import org.lianjian.documents.control.pages.Stamp;
import org.lianjian.documents.control.pages.Typesetter;
import org.lianjian.documents.control.word.BrokenWordFile;
import org.lianjian.documents.control.word.Merge;
import org.lianjian.documents.control.word.WordFile;
import org.lianjian.documents.entity.FileName;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.speech.Speech;
import org.lianjian.platform.time.OfficeClock;

/** Draws papers up: the record's content into the template, and the filled template into pages. */
@Stateless
public class OfficialDocumentsBean implements OfficialDocuments {

    @Inject
    private Access access;

    @Inject
    private Sources sources;

    @Inject
    private TemplateStore templates;

    @Inject
    private TransparencyLog log;

    @Inject
    private Settings settings;

    @Inject
    private Speech speech;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.DOCUMENT_MAKE)
    public OfficialDocument make(DocumentKind kind, long recordId, DocumentFormat format) {
        DocumentSource source = sources.of(kind);
        access.demand(source.operation());
        DocumentContent content = source.content(recordId);
        TemplateVersion template = templates.of(kind, recordId).orElseGet(() -> templates.inForce(kind, content.officeCode()));
        byte[] made = made(templates.content(template), complete(content), format);
        return new OfficialDocument(nameOf(kind, content, format), format, ByteSource.of(made));
    }

    @Override
    @Allowed(Operation.DOCUMENT_MAKE)
    public void write(DocumentKind kind, long recordId, DocumentFormat format, OutputStream out) {
        try {
            out.write(make(kind, recordId, format).content().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number, what paper it is unless the title says so, the title. */
    private String nameOf(DocumentKind kind, DocumentContent content, DocumentFormat format) {
        String word = speech.word(Locale.CHINESE, kind);
        String name = Stream.of(content.number(), content.title().contains(word) ? "" : word, content.title()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return FileName.clean(name + "." + format.extension(), format.extension());
    }

    /** With what every paper has. */
    private DocumentContent complete(DocumentContent content) {
        return content.text(DocumentNames.NUMBER, content.number()).text(DocumentNames.TITLE, content.title())
                .text(DocumentNames.DAY, ChineseDates.day(clock.today()))
                .text(DocumentNames.WITNESS, log.witness().map(witness -> "透明日志检查点 " + witness.size() + " 条 · " + witness.root()).orElse(""));
    }

    private byte[] made(byte[] template, DocumentContent content, DocumentFormat format) {
        try (WordFile word = WordFile.open(template); Fonts fonts = new Fonts()) {
            Merge.fill(word, content, QrCode.png(settings.publicUrl() + "/" + content.page()));
            if (format == DocumentFormat.DOCX) {
                return word.save();
            }
            Paper paper = Typesetter.set(word, fonts, (content.number() + " " + content.title()).strip());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(paper, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BrokenWordFile e) {
            throw new IllegalStateException("A template that was checked can be read", e);
        }
    }

    private void write(Paper paper, DocumentFormat format, OutputStream out) throws IOException {
        Stamp stamp = new Stamp(clock.now(), OfficeClock.ZONE);
        if (format == DocumentFormat.PDF) {
            PdfWriter.write(paper, stamp, out);
        } else {
            OfdWriter.write(paper, stamp, out);
        }
    }
}
