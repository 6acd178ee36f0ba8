package org.lianjian.documents.boundary;

import java.time.Instant;

/**
 * One version of a template.
 *
 * @param id           null for the one that comes with the program
 * @param divisionCode the township or city it is for, or null for the one that comes with the program
 * @param number       1, 2, 3 … within its office
 * @param fileName     the uploaded file's name; null when the office went back to the one that comes with the program
 * @param note         what its office says about it, or null
 * @param uploadedBy   who brought it, or null
 */
public record TemplateVersion(Long id, DocumentKind kind, String divisionCode, int number, String fileName, String note, Instant uploadedAt,
        String uploadedBy) {

    /** Whether it comes with the program. */
    public boolean isBuiltIn() {
        return id == null;
    }

    /** Whether it says that the one that comes with the program counts again. */
    public boolean isReturn() {
        return id != null && fileName == null;
    }
}
