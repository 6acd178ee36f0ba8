package org.lianjian.web.agreements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.PairingKind;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;

/** The ledger of agreements as a file. */
@RequestScoped
public class AgreementSheet implements ListSheet<AgreementRow> {

    @Inject
    AgreementListPage page;

    @Inject
    Agreements agreements;

    private List<PairingKind> kinds;

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public String titleKey() {
        return "exchange.title.agreements";
    }

    @Override
    public List<ListColumn<AgreementRow>> columns(Locale locale) {
        return List.of(ListColumn.text("agreements.field.number", 18, AgreementRow::number),
                ListColumn.text("agreements.field.key", 26, AgreementRow::key),
                ListColumn.text("agreements.field.title", 40, AgreementRow::title),
                ListColumn.text("agreements.field.kind", 14, row -> kindOf(row, locale)),
                ListColumn.text("agreements.field.parties", 48, AgreementRow::parties),
                ListColumn.day("agreements.field.start", AgreementRow::start),
                ListColumn.day("agreements.field.end", AgreementRow::end),
                ListColumn.code("agreements.field.state", 12, AgreementRow::state));
    }

    @Override
    public Slice<AgreementRow> rows(PageQuery query) {
        return page.rows(query);
    }

    @Override
    public boolean isLedger() {
        return true;
    }

    private String kindOf(AgreementRow row, Locale locale) {
        if (kinds == null) {
            kinds = agreements.kinds();
        }
        return kinds.stream().filter(kind -> kind.code().equals(row.kind())).findFirst()
                .map(kind -> Locale.ENGLISH.equals(locale) ? kind.nameEn() : kind.nameZh()).orElse(row.kind());
    }
}
