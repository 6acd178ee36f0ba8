package org.lianjian.inspections.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.inspections.boundary.RecordType;

/** One record that a finding is about. */
@Embeddable
public class ConcernedRecord {

    @Column(name = "agreement_id")
    private Long agreementId;

    @Column(name = "activity_id")
    private Long activityId;

    @Column(name = "record_key", nullable = false)
    private String key;

    @Column(name = "title", nullable = false)
    private String title;

    /** For the persistence provider. */
    protected ConcernedRecord() {
    }

    ConcernedRecord(RecordConcerned concerned) {
        agreementId = concerned.type() == RecordType.AGREEMENT ? concerned.id() : null;
        activityId = concerned.type() == RecordType.ACTIVITY ? concerned.id() : null;
        key = concerned.key() == null ? "" : concerned.key();
        title = concerned.title();
    }

    /** As readers see it. */
    public RecordConcerned described() {
        return agreementId == null ? new RecordConcerned(RecordType.ACTIVITY, activityId, key, title)
                : new RecordConcerned(RecordType.AGREEMENT, agreementId, key, title);
    }
}
