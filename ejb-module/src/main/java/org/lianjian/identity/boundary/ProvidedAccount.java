package org.lianjian.identity.boundary;

import java.util.List;

/** An account to be made, with its roles. */
public record ProvidedAccount(AccountDraft account, List<GrantDraft> grants) {
}
