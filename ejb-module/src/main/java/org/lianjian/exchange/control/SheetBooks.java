package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.exchange.boundary.ImportFault;
import org.lianjian.exchange.boundary.SheetFile;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.entity.ImportRun;
import org.lianjian.platform.speech.Speech;

/** The workbooks that imports hand out. */
@ApplicationScoped
public class SheetBooks {

    @Inject
    Attachments attachments;

    @Inject
    LocalFiles files;

    @Inject
    Speech speech;

    SheetFile template(SheetKind kind, Locale locale) {
        String name = speech.text(locale, "exchange.template.fileName", speech.word(locale, kind.kind()));
        return new SheetFile(name + ".xlsx", SheetFormat.XLSX.mediaType(), out -> new TemplateBook(kind, speech, locale).write(out));
    }

    /** Without the rows where the file is discarded. */
    SheetFile faults(ImportRun run, SheetKind kind, List<ImportFault> faults, Locale locale) {
        Long file = run.getFile().getFileId();
        ByteSource content = file == null ? null : attachments.load(file).content();
        FaultsBook book = new FaultsBook(run, kind, faults, speech, locale);
        String plain = run.getFile().getName().replaceFirst("\\.[A-Za-z]{1,5}$", "");
        return new SheetFile(speech.text(locale, "exchange.faults.fileName", plain) + ".xlsx", SheetFormat.XLSX.mediaType(), out -> {
            if (content == null) {
                book.write(null, out);
                return;
            }
            try (LocalFile local = files.take("file", content, Long.MAX_VALUE); SheetSource source = SheetSources.open(local.path())) {
                book.write(source, out);
            }
        });
    }
}
