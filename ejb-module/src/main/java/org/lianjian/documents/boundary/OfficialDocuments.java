package org.lianjian.documents.boundary;

import jakarta.ejb.Local;
import java.io.OutputStream;

/**
 * The papers an office hands out, as Word files, PDF and OFD, each from one template. Which records a caller reaches, the feature that owns them
 * decides, exactly as on its pages.
 */
@Local
public interface OfficialDocuments {

    /**
     * Draws up the paper of a record as the record is now: with the version of the template that was kept for it, else with the one in force.
     * Reading a record is no event, and neither is this.
     *
     * @throws org.lianjian.platform.errors.NotFound     if the record is out of the caller's reach
     * @throws org.lianjian.platform.errors.RuleViolated if the record has no such paper, or not yet: what was not terminated has no notice of it
     */
    OfficialDocument make(DocumentKind kind, long recordId, DocumentFormat format);

    /** The same, written to a stream that stays open. Nothing is written before the whole paper is there. */
    void write(DocumentKind kind, long recordId, DocumentFormat format, OutputStream out);
}
