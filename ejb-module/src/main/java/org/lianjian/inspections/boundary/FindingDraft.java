package org.lianjian.inspections.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.text.PlainText;

/** A finding to be issued. */
public class FindingDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private Long engagementId;

    @NotNull(message = "validation.required")
    private FindingSeverity severity;

    @PlainText(max = 60)
    private String title;

    /** The rule broken, in words. */
    @PlainText(max = 500, lines = true)
    private String rule;

    /** A code for the rule, such as {@code invariant 5}. */
    @PlainText(max = 40, required = false)
    private String ruleCode;

    /** What was found. */
    @PlainText(max = 2000, lines = true)
    private String description;

    /** The organisation that has to answer. */
    @NotNull(message = "validation.required")
    private Long organizationId;

    /** The records it is about; none when it is about the organisation itself. */
    @Valid
    @Size(max = 50, message = "validation.tooMany")
    private List<RecordDraft> records = new ArrayList<>();

    /** The last day for claiming rectification. */
    @NotNull(message = "validation.required")
    private LocalDate dueOn;

    public Long getEngagementId() {
        return engagementId;
    }

    public void setEngagementId(Long engagementId) {
        this.engagementId = engagementId;
    }

    public FindingSeverity getSeverity() {
        return severity;
    }

    public void setSeverity(FindingSeverity severity) {
        this.severity = severity;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getRuleCode() {
        return ruleCode;
    }

    public void setRuleCode(String ruleCode) {
        this.ruleCode = ruleCode;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public List<RecordDraft> getRecords() {
        return records;
    }

    public void setRecords(List<RecordDraft> records) {
        this.records = records;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
