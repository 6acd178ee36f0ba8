package org.lianjian.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianjian.identity.boundary.PasswordPolicies;
import org.lianjian.identity.boundary.PasswordPolicyDetails;
import org.lianjian.identity.boundary.PasswordPolicyDraft;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** What is demanded of passwords and sign-ins, for the security administrator. */
@Named
@RequestScoped
public class PasswordPolicyPage {

    /** There is one policy. */
    static final long ONLY = 1;

    @Inject
    PasswordPolicies policies;

    @Inject
    Submission submission;

    private final PasswordPolicyDraft draft = new PasswordPolicyDraft();
    private PasswordPolicyDetails details;
    private Integer readVersion;

    @PostConstruct
    void read() {
        details = policies.get();
        draft.setLeastLength(details.leastLength());
        draft.setKinds(details.kinds());
        draft.setPasswordDays(details.passwordDays());
        draft.setFailuresUntilLock(details.failuresUntilLock());
        draft.setLockMinutes(details.lockMinutes());
        draft.setIdleMinutes(details.idleMinutes());
    }

    public String save() {
        return submission.run(() -> {
            policies.change(new RecordRef(ONLY, readVersion), draft);
            return Go.to("/identity/policy", "identity.done.POLICY");
        });
    }

    public PasswordPolicyDetails getDetails() {
        return details;
    }

    public PasswordPolicyDraft getDraft() {
        return draft;
    }

    /** The version shown now. */
    public Integer getVersion() {
        return policies.get().version();
    }

    /** The version that was shown when the button was pressed. */
    public void setVersion(Integer version) {
        readVersion = version;
    }
}
