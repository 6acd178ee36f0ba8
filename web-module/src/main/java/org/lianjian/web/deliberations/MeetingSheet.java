package org.lianjian.web.deliberations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;

/** The list of meetings as a file. */
@RequestScoped
public class MeetingSheet implements ListSheet<MeetingRow> {

    @Inject
    MeetingListPage page;

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String titleKey() {
        return "exchange.title.meetings";
    }

    @Override
    public List<ListColumn<MeetingRow>> columns(Locale locale) {
        return List.of(ListColumn.text("exchange.field.number", 18, MeetingRow::number),
                ListColumn.text("deliberations.field.title", 40, MeetingRow::title),
                ListColumn.day("deliberations.field.heldOn", MeetingRow::heldOn),
                ListColumn.text("deliberations.field.startTime", 10, row -> row.startTime() == null ? null : row.startTime().toString()),
                ListColumn.text("deliberations.field.place", 24, MeetingRow::place),
                ListColumn.text("deliberations.field.participants", 48, MeetingRow::parties),
                ListColumn.code("deliberations.field.state", 14, MeetingRow::state));
    }

    @Override
    public Slice<MeetingRow> rows(PageQuery query) {
        return page.rows(query);
    }
}
