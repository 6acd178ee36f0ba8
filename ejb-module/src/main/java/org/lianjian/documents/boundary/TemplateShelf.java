package org.lianjian.documents.boundary;

import java.util.List;

/**
 * The templates of one kind at one office.
 *
 * @param inForce  the one that new papers are drawn up with: the office's own, its city's, or the one that comes with the program
 * @param versions the office's own, newest first
 * @param names    what they may name
 */
public record TemplateShelf(DocumentKind kind, String divisionCode, TemplateVersion inForce, List<TemplateVersion> versions, DocumentNames names) {
}
