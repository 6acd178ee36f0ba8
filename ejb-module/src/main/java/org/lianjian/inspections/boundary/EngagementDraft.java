package org.lianjian.inspections.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.text.PlainText;

/** What is typed about an engagement, on the form and in the API body. */
public class EngagementDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_KINDS = 4;

    @PlainText(max = 120)
    private String title;

    @PlainText(max = 2000, required = false, lines = true)
    private String purpose;

    /** 12-digit codes of townships of one city. */
    @NotNull(message = "validation.required")
    @Size(min = 1, max = 50, message = "validation.required")
    private List<String> townships = new ArrayList<>();

    /** One of those that are {@link RecordKind#isChosen() chosen}, or several; the organisations come along by name. */
    @NotNull(message = "validation.required")
    @Size(min = 1, max = MOST_KINDS, message = "validation.required")
    private List<RecordKind> kinds = new ArrayList<>();

    /** First day of the records' period, office time. */
    @NotNull(message = "validation.required")
    private LocalDate recordsFrom;

    /** Its last day. */
    @NotNull(message = "validation.required")
    private LocalDate recordsTo;

    /** Sign-in names. */
    @NotNull(message = "validation.required")
    @Size(min = 1, max = 20, message = "validation.required")
    private List<String> auditors = new ArrayList<>();

    /** First day of access, office time. */
    @NotNull(message = "validation.required")
    private LocalDate accessFrom;

    /** Last day of access. */
    @NotNull(message = "validation.required")
    private LocalDate accessTo;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public List<String> getTownships() {
        return townships;
    }

    public void setTownships(List<String> townships) {
        this.townships = townships;
    }

    public List<RecordKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<RecordKind> kinds) {
        this.kinds = kinds;
    }

    public LocalDate getRecordsFrom() {
        return recordsFrom;
    }

    public void setRecordsFrom(LocalDate recordsFrom) {
        this.recordsFrom = recordsFrom;
    }

    public LocalDate getRecordsTo() {
        return recordsTo;
    }

    public void setRecordsTo(LocalDate recordsTo) {
        this.recordsTo = recordsTo;
    }

    public List<String> getAuditors() {
        return auditors;
    }

    public void setAuditors(List<String> auditors) {
        this.auditors = auditors;
    }

    public LocalDate getAccessFrom() {
        return accessFrom;
    }

    public void setAccessFrom(LocalDate accessFrom) {
        this.accessFrom = accessFrom;
    }

    public LocalDate getAccessTo() {
        return accessTo;
    }

    public void setAccessTo(LocalDate accessTo) {
        this.accessTo = accessTo;
    }
}
