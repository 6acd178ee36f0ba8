package org.lianjian.inspections.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;
import org.lianjian.documents.boundary.AttachmentContent;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.records.RecordRef;

/** Working papers: one for each drawn record, from the draw on. */
@Local
public interface WorkingPapers {

    /** The most files of a paper. */
    int MOST_FILES = 20;

    /** One paper. */
    PaperDetails get(long id);

    /** Writes a paper anew; the files come beside those that are there. */
    PaperDetails write(RecordRef ref, @Valid PaperDraft draft, List<Upload> evidence);

    /** A file of a paper. */
    AttachmentContent evidence(long id, long attachmentId);
}
