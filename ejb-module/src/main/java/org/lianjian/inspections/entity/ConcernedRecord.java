package org.lianjian.inspections.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Stream;
import org.lianjian.inspections.boundary.RecordConcerned;
import org.lianjian.inspections.boundary.RecordType;

/** One record that a finding is about; exactly one of the ids is set. */
@Embeddable
public class ConcernedRecord {

    @Column(name = "agreement_id")
    private Long agreementId;

    @Column(name = "activity_id")
    private Long activityId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "resolution_id")
    private Long resolutionId;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "record_key", nullable = false)
    private String key;

    @Column(name = "title", nullable = false)
    private String title;

    /** For the persistence provider. */
    protected ConcernedRecord() {
    }

    ConcernedRecord(RecordConcerned concerned) {
        switch (concerned.type()) {
            case AGREEMENT -> agreementId = concerned.id();
            case ACTIVITY -> activityId = concerned.id();
            case MEETING -> meetingId = concerned.id();
            case RESOLUTION -> resolutionId = concerned.id();
            case PROJECT -> projectId = concerned.id();
        }
        key = concerned.key() == null ? "" : concerned.key();
        title = concerned.title();
    }

    /** As readers see it. */
    public RecordConcerned described() {
        return Stream.of(RecordType.values()).filter(type -> idOf(type) != null).findFirst()
                .map(type -> new RecordConcerned(type, idOf(type), key, title)).orElseThrow();
    }

    private Long idOf(RecordType type) {
        return switch (type) {
            case AGREEMENT -> agreementId;
            case ACTIVITY -> activityId;
            case MEETING -> meetingId;
            case RESOLUTION -> resolutionId;
            case PROJECT -> projectId;
        };
    }
}
