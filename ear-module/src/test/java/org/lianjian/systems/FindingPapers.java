package org.lianjian.systems;

import java.time.LocalDate;
import org.lianjian.inspections.boundary.ClaimDraft;
import org.lianjian.inspections.boundary.RecordDraft;
import org.lianjian.inspections.boundary.RecordType;
import org.lianjian.inspections.boundary.ReopenDraft;

/** What is typed at the steps of a finding. */
final class FindingPapers {

    private FindingPapers() {
    }

    /** An agreement by its id or, without one, a record by its number. */
    static RecordDraft record(Long id, String number) {
        RecordDraft record = new RecordDraft();
        record.setType(id == null ? null : RecordType.AGREEMENT);
        record.setId(id);
        record.setNumber(number);
        return record;
    }

    static ClaimDraft claim() {
        ClaimDraft claim = new ClaimDraft();
        claim.setText("已补备案");
        claim.setWithoutEvidence("口头整改");
        return claim;
    }

    static ReopenDraft reopening(LocalDate dueOn) {
        ReopenDraft reopening = new ReopenDraft();
        reopening.setReason("照片不是本次活动的");
        reopening.setDueOn(dueOn);
        return reopening;
    }
}
