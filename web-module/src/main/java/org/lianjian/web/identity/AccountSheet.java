package org.lianjian.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.identity.boundary.AccountRow;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;

/** The accounts as a file. */
@RequestScoped
public class AccountSheet implements ListSheet<AccountRow> {

    @Inject
    AccountListPage page;

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public String titleKey() {
        return "exchange.title.accounts";
    }

    @Override
    public List<ListColumn<AccountRow>> columns(Locale locale) {
        return List.of(ListColumn.text("identity.field.username", 20, AccountRow::username),
                ListColumn.text("identity.field.displayName", 30, AccountRow::displayName),
                ListColumn.mark("exchange.field.accountClosed", AccountRow::closed),
                ListColumn.moment("exchange.field.lockedUntil", AccountRow::lockedUntil),
                ListColumn.moment("identity.field.lastSignIn", AccountRow::lastSignInAt));
    }

    @Override
    public Slice<AccountRow> rows(PageQuery query) {
        return page.rows(query);
    }
}
