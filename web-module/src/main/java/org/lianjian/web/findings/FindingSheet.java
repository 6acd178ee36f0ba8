package org.lianjian.web.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.inspections.boundary.FindingRow;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;

/** The list of findings as a file. */
@RequestScoped
public class FindingSheet implements ListSheet<FindingRow> {

    @Inject
    FindingListPage page;

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public String titleKey() {
        return "exchange.title.findings";
    }

    @Override
    public List<ListColumn<FindingRow>> columns(Locale locale) {
        return List.of(ListColumn.text("findings.field.number", 18, FindingRow::number),
                ListColumn.text("findings.field.title", 44, FindingRow::title),
                ListColumn.code("findings.field.severity", 10, FindingRow::severity),
                ListColumn.text("findings.field.organizationId", 30, FindingRow::organization),
                ListColumn.day("findings.field.dueOn", FindingRow::dueOn),
                ListColumn.code("findings.field.state", 12, FindingRow::state));
    }

    @Override
    public Slice<FindingRow> rows(PageQuery query) {
        return page.rows(query);
    }
}
