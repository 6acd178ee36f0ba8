package org.lianjian.identity.boundary;

import java.util.List;

/** Makes accounts that can sign in at once, for a first start with sample data. For start-up work; never for pages. */
public interface AccountProvisioning {

    /** Whether the installation has no account yet. */
    boolean isUntouched();

    /**
     * Makes accounts with one password and gives them their roles in the present transaction, as the installation itself: nobody is asked for a
     * right.
     * Each account and each grant has its event.
     *
     * @param password taken as it is; the caller vouches for its strength
     * @return the ids, in the order of the accounts
     */
    List<Long> provide(String password, List<ProvidedAccount> accounts);
}
