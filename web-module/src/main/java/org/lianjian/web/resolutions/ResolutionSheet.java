package org.lianjian.web.resolutions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.deliberations.boundary.ResolutionRow;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;

/** The ledger of resolutions as a file. */
@RequestScoped
public class ResolutionSheet implements ListSheet<ResolutionRow> {

    @Inject
    ResolutionListPage page;

    @Override
    public String name() {
        return "resolutions";
    }

    @Override
    public String titleKey() {
        return "exchange.title.resolutions";
    }

    @Override
    public List<ListColumn<ResolutionRow>> columns(Locale locale) {
        return List.of(ListColumn.text("resolutions.field.number", 18, ResolutionRow::number),
                ListColumn.text("resolutions.field.text", 50, ResolutionRow::text),
                ListColumn.text("exchange.field.owner", 28, ResolutionRow::ownerName),
                ListColumn.text("exchange.field.ownerPerson", 12, ResolutionRow::ownerPerson),
                ListColumn.day("resolutions.field.due", ResolutionRow::due),
                ListColumn.day("resolutions.field.firstDue", ResolutionRow::firstDue),
                ListColumn.code("resolutions.field.state", 12, ResolutionRow::state),
                ListColumn.mark("exchange.field.overdue", ResolutionRow::overdue),
                ListColumn.day("resolutions.field.closedOn", ResolutionRow::closedOn),
                ListColumn.text("resolutions.field.parties", 44, ResolutionRow::parties));
    }

    @Override
    public Slice<ResolutionRow> rows(PageQuery query) {
        return page.rows(query);
    }

    @Override
    public boolean isLedger() {
        return true;
    }
}
