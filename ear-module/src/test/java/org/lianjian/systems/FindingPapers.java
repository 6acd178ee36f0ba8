package org.lianjian.systems;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.inspections.boundary.ClaimDraft;
import org.lianjian.inspections.boundary.RecordDraft;
import org.lianjian.inspections.boundary.RecordType;
import org.lianjian.inspections.boundary.ReopenDraft;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.errors.LianjianException;

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

    /** Somebody with a stored account. */
    static Actor actor(AccountDetails account, List<Grant> grants) {
        return new Actor(account.id(), account.username(), account.displayName(), grants, "192.0.2.1");
    }

    /** What a deed ended with; null if it was done. */
    static Throwable problem(Runnable deed) {
        Throwable thrown = catchThrowable(deed::run);
        return thrown != null && !(thrown instanceof LianjianException) && thrown.getCause() instanceof LianjianException known ? known : thrown;
    }
}
