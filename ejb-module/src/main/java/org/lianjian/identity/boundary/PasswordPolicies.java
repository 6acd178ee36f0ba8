package org.lianjian.identity.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import org.lianjian.platform.records.RecordRef;

/** What is demanded of passwords and sign-ins; the security administrator's to change, at once on every node. */
@Local
public interface PasswordPolicies {

    /** The policy in force. */
    PasswordPolicyDetails get();

    /**
     * Changes the policy; it can be as strict as DOMAIN.md §6 or stricter. Passwords in use stay good until they are changed.
     *
     * @throws org.lianjian.platform.errors.InvalidInput naming every value outside its limits
     * @throws org.lianjian.platform.errors.StaleVersion if somebody changed it since it was read
     */
    PasswordPolicyDetails change(RecordRef ref, @Valid PasswordPolicyDraft draft);

    /** What everybody must know to choose a password. */
    PasswordDemands demands();
}
