package org.lianjian.identity.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;

/** Accounts and their grants. */
@Local
public interface Accounts {

    /** Accounts by sign-in name. */
    Slice<AccountRow> list(String q, PageQuery page);

    /** One account. */
    AccountDetails get(long id);

    /** The caller's own account. */
    AccountDetails mine();

    /** Makes an account without a password; {@link #passwordLink} lets its owner set one. */
    AccountDetails create(@Valid AccountDraft draft);

    AccountDetails change(RecordRef ref, @Valid AccountDraft draft);

    /** Closes an account for good and ends its sign-ins and tokens. */
    AccountDetails close(RecordRef ref);

    /** Lifts a lock before its time. */
    AccountDetails unlock(RecordRef ref);

    /** A new one-time link for setting the password; earlier ones stop working. */
    OneTimeLink passwordLink(long id);

    /** Organisations whose names contain {@code q}, for a grant; at most 20, by name. */
    List<GrantPlace> places(String q);

    /** Gives a role (invariant 14). */
    AccountDetails grant(long accountId, @Valid GrantDraft draft);

    /** Revokes a grant from now on. */
    AccountDetails revoke(long accountId, long grantId);
}
