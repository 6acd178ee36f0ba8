package org.lianjian.archives.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.OfficialDocument;
import org.lianjian.documents.boundary.OfficialDocuments;

/** Packs the papers of records (正式文本), each to be printed, to be read anywhere and to be worked on. */
@ApplicationScoped
public class PackedPapers {

    @Inject
    OfficialDocuments papers;

    /**
     * Draws up a paper of a record that has one, in every format, and writes it.
     *
     * @param key the record's number as a program knows it
     */
    void write(DocumentKind kind, long recordId, String key, PackageWriter target) throws IOException {
        for (DocumentFormat format : DocumentFormat.values()) {
            OfficialDocument paper = papers.make(kind, recordId, format);
            target.add(PackagePaths.DOCUMENTS + key + "-" + kind.slug() + "." + format.extension(), paper.fileName(), format.mediaType(),
                    paper.content());
        }
    }
}
