package org.lianjian.web.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.inspections.boundary.EngagementRow;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;

/** The list of engagements as a file. */
@RequestScoped
public class EngagementSheet implements ListSheet<EngagementRow> {

    @Inject
    EngagementListPage page;

    @Override
    public String name() {
        return "engagements";
    }

    @Override
    public String titleKey() {
        return "exchange.title.engagements";
    }

    @Override
    public List<ListColumn<EngagementRow>> columns(Locale locale) {
        return List.of(ListColumn.text("inspections.field.title", 40, EngagementRow::title),
                ListColumn.day("inspections.field.recordsFrom", EngagementRow::recordsFrom),
                ListColumn.day("exchange.field.recordsTo", EngagementRow::recordsTo),
                ListColumn.day("inspections.field.accessFrom", EngagementRow::accessFrom),
                ListColumn.day("exchange.field.accessTo", EngagementRow::accessTo),
                ListColumn.text("inspections.field.commissionedBy", 24, EngagementRow::commissionedBy),
                ListColumn.code("inspections.field.state", 10, EngagementRow::state));
    }

    @Override
    public Slice<EngagementRow> rows(PageQuery query) {
        return page.rows(query);
    }
}
