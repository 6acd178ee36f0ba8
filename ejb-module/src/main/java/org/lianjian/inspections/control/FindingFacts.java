package org.lianjian.inspections.control;

import java.util.List;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.inspections.boundary.ClaimDraft;
import org.lianjian.inspections.entity.Finding;

/** What events say about a finding. */
final class FindingFacts {

    private FindingFacts() {
    }

    /** What was found, in what, by when. */
    static Facts asIssued(Finding finding) {
        String records = finding.records().stream().map(record -> record.type() + " " + record.id()).collect(Collectors.joining(", "));
        return Facts.none().with("number", finding.getNumber()).with("engagement", finding.getEngagementId())
                .with("severity", finding.getSeverity()).with("organizationId", finding.getOrganizationId())
                .with("records", records.isEmpty() ? null : records).with("dueOn", finding.getDueOn())
                .text("title", finding.getTitle()).text("rule", finding.getRule()).text("ruleCode", finding.getRuleCode())
                .text("description", finding.getDescription());
    }

    /** What is said to be done, and the digests of the files. */
    static Facts asClaimed(ClaimDraft claim, List<Attachment> files) {
        Facts facts = Facts.none().with("files", files.size()).text("text", claim.getText())
                .text("withoutEvidence", files.isEmpty() ? claim.getWithoutEvidence() : null);
        files.forEach(file -> facts.with("evidence." + file.id(), file.sha256()));
        return facts;
    }

    /** The finding as the subject of an event. */
    static Subject subject(Finding finding) {
        return new Subject(finding.getId(), finding.getKey(), finding.scope());
    }
}
