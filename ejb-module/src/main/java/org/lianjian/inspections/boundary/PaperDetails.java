package org.lianjian.inspections.boundary;

import java.time.Instant;
import java.util.List;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.platform.access.RecordKind;

/**
 * One working paper.
 *
 * @param position   the record's place in the sample
 * @param nextOpenId the next paper of the sample that has no result yet, or null
 * @param canWrite   whether the caller may write it now
 */
public record PaperDetails(long id, int version, long engagementId, String engagementTitle, long sampleId, String sampleTitle, int position,
        int records, RecordKind kind, long recordId, String key, String title, PaperResult result, String checked, String note,
        List<Attachment> evidence, Long nextOpenId, boolean canWrite, Instant changedAt, String changedBy) {
}
