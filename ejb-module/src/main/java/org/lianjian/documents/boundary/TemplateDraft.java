package org.lianjian.documents.boundary;

import jakarta.validation.constraints.NotNull;
import org.lianjian.platform.text.PlainText;

/** A template as an office brings it. */
public class TemplateDraft {

    @NotNull
    private DocumentKind kind;

    @NotNull
    private String divisionCode;

    @NotNull
    private Upload file;

    @PlainText(max = 200, required = false)
    private String note;

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    /** The township or city it is for, 12 digits. */
    public String getDivisionCode() {
        return divisionCode;
    }

    public void setDivisionCode(String divisionCode) {
        this.divisionCode = divisionCode;
    }

    public Upload getFile() {
        return file;
    }

    public void setFile(Upload file) {
        this.file = file;
    }

    /** What its office says about it, or null. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
