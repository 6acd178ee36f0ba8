package org.lianjian.documents.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;

/**
 * The Word files that papers are made from. A township keeps its own, a city those of the townships that keep none; what neither keeps comes with
 * the program. A version once brought never changes and never goes.
 */
@Local
public interface DocumentTemplates {

    /** The largest template, in bytes. */
    long MAX_SIZE = 2L * 1024 * 1024;

    /** The offices whose templates the caller keeps, by division code. */
    List<String> offices();

    /** The templates of every kind at an office. */
    List<TemplateShelf> shelves(String divisionCode);

    /** The file of a version. */
    OfficialDocument file(long versionId);

    /** The file that comes with the program. */
    OfficialDocument builtIn(DocumentKind kind);

    /**
     * A new version; papers drawn up from now on are made with it.
     *
     * @throws org.lianjian.platform.errors.InvalidInput with every fault found: what is not a Word file, what it must not have in it (macros, fields,
     *         links, objects), names that this kind does not know, marks that do not close, and what cannot be set in PDF and OFD
     */
    TemplateVersion bring(@Valid TemplateDraft draft);

    /** Papers drawn up from now on are made with the city's template, or with the one that comes with the program. */
    TemplateVersion giveUp(DocumentKind kind, String divisionCode);
}
