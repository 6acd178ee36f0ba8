package org.lianjian.documents.boundary;

import java.util.Optional;

/** Which version of a template a record was drawn up with. For business code; never for pages. */
public interface KeptTemplates {

    /**
     * From now on the papers of this record are made with the version in force now, also when the office brings another one; in the present
     * transaction. A record that has one already keeps it.
     *
     * @param officeCode the 12-digit code of the township or city whose template counts
     */
    void keep(DocumentKind kind, long recordId, String officeCode);

    /** The version that was kept for a record. */
    Optional<TemplateVersion> of(DocumentKind kind, long recordId);
}
