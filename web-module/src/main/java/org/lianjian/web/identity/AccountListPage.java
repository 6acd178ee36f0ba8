package org.lianjian.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianjian.identity.boundary.AccountRow;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** The accounts of the installation. */
@Named
@RequestScoped
public class AccountListPage {

    private static final int ROWS = 50;

    @Inject
    Accounts accounts;

    @Inject
    Address address;

    private Slice<AccountRow> slice;

    @PostConstruct
    void read() {
        slice = rows(address.page(ROWS));
    }

    public Slice<AccountRow> getSlice() {
        return slice;
    }

    /** Rows of the list by its filters. */
    Slice<AccountRow> rows(PageQuery page) {
        return accounts.list(address.text("q").orElse(null), page);
    }
}
