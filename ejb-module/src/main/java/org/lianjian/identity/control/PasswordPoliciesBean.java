package org.lianjian.identity.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.identity.boundary.PasswordDemands;
import org.lianjian.identity.boundary.PasswordPolicies;
import org.lianjian.identity.boundary.PasswordPolicyDetails;
import org.lianjian.identity.boundary.PasswordPolicyDraft;
import org.lianjian.identity.entity.PasswordPolicy;
import org.lianjian.identity.entity.PolicyLimit;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** The security administrator's policy. */
@Stateless
public class PasswordPoliciesBean implements PasswordPolicies {

    @Inject
    private PolicyStore store;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.PASSWORD_POLICY_VIEW)
    public PasswordPolicyDetails get() {
        return detailsOf(store.current());
    }

    @Override
    @Allowed(Operation.PASSWORD_POLICY_CHANGE)
    @Audited(AuditEvent.PASSWORD_POLICY_CHANGED)
    public PasswordPolicyDetails change(RecordRef ref, PasswordPolicyDraft draft) {
        PasswordPolicy policy = store.current();
        policy.expect(ref);
        refuseLooseness(draft);
        Facts facts = changes(policy, draft);
        if (facts.plain().isEmpty()) {
            trail.nothingChanged(AuditEvent.PASSWORD_POLICY_CHANGED);
            return detailsOf(policy);
        }
        policy.demandOfPasswords(draft.getLeastLength(), draft.getKinds(), draft.getPasswordDays());
        policy.demandOfSignIns(draft.getFailuresUntilLock(), draft.getLockMinutes(), draft.getIdleMinutes());
        policy.touchedBy(current.get(), clock.now());
        trail.record(AuditEvent.PASSWORD_POLICY_CHANGED, Subjects.of(policy), facts);
        return detailsOf(policy);
    }

    @Override
    @Allowed(Operation.PUBLIC)
    public PasswordDemands demands() {
        PasswordPolicy policy = store.current();
        return new PasswordDemands(policy.getLeastLength(), policy.getKinds());
    }

    private static void refuseLooseness(PasswordPolicyDraft draft) {
        List<Violation> faults = Stream.of(PolicyLimit.LEAST_LENGTH.faultIn(draft.getLeastLength()), PolicyLimit.KINDS.faultIn(draft.getKinds()),
                PolicyLimit.FAILURES_UNTIL_LOCK.faultIn(draft.getFailuresUntilLock()), PolicyLimit.LOCK_MINUTES.faultIn(draft.getLockMinutes()),
                PolicyLimit.IDLE_MINUTES.faultIn(draft.getIdleMinutes()), PolicyLimit.PASSWORD_DAYS.faultIn(draft.getPasswordDays()))
                .flatMap(faulty -> faulty).toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static Facts changes(PasswordPolicy policy, PasswordPolicyDraft draft) {
        return Facts.none().changed("leastLength", policy.getLeastLength(), draft.getLeastLength())
                .changed("kinds", policy.getKinds(), draft.getKinds())
                .changed("failuresUntilLock", policy.getFailuresUntilLock(), draft.getFailuresUntilLock())
                .changed("lockMinutes", policy.getLockMinutes(), draft.getLockMinutes())
                .changed("idleMinutes", policy.getIdleMinutes(), draft.getIdleMinutes())
                .changed("passwordDays", policy.getPasswordDays(), draft.getPasswordDays());
    }

    private static PasswordPolicyDetails detailsOf(PasswordPolicy policy) {
        return new PasswordPolicyDetails(policy.getVersion(), policy.getLeastLength(), policy.getKinds(), policy.getFailuresUntilLock(),
                policy.getLockMinutes(), policy.getIdleMinutes(), policy.getPasswordDays(), policy.getChangedAt(), policy.getChangedByName());
    }
}
