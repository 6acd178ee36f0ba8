package org.lianjian.inspections.control;

import java.util.stream.Collectors;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.inspections.entity.ScopeTownship;
import org.lianjian.platform.access.RecordKind;

/** What an engagement says, for the log. */
record EngagementFacts(String townships, String kinds, String records, String access, String auditors, String title, String purpose) {

    static EngagementFacts of(Engagement engagement) {
        return new EngagementFacts(engagement.townships().stream().map(ScopeTownship::getCode).collect(Collectors.joining(", ")),
                engagement.kinds().stream().map(RecordKind::name).collect(Collectors.joining(", ")),
                engagement.getRecordsFrom() + "/" + engagement.getRecordsTo(), engagement.getAccessFrom() + "/" + engagement.getAccessTo(),
                engagement.auditors().stream().map(auditor -> auditor.getAccountId().toString()).collect(Collectors.joining(", ")),
                engagement.getTitle(), engagement.getPurpose());
    }

    /** The content of a new one. */
    Facts asCommissioned() {
        return Facts.none().with("townships", townships).with("kinds", kinds).with("records", records).with("access", access)
                .with("auditors", auditors).text("title", title).text("purpose", purpose);
    }

    /** What became of the content. */
    Facts changedTo(EngagementFacts after) {
        return Facts.none().changed("townships", townships, after.townships).changed("kinds", kinds, after.kinds)
                .changed("records", records, after.records).changed("access", access, after.access)
                .changed("auditors", auditors, after.auditors).changedText("title", title, after.title)
                .changedText("purpose", purpose, after.purpose);
    }

    /** The engagement as the subject of an event. */
    static Subject subject(Engagement engagement) {
        return new Subject(engagement.getId(), "", engagement.scope());
    }
}
