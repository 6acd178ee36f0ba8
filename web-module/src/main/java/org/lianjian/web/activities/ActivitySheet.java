package org.lianjian.web.activities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.activities.boundary.ActivityRow;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;

/** The ledger of joint activities as a file. */
@RequestScoped
public class ActivitySheet implements ListSheet<ActivityRow> {

    @Inject
    ActivityListPage page;

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public String titleKey() {
        return "exchange.title.activities";
    }

    @Override
    public List<ListColumn<ActivityRow>> columns(Locale locale) {
        return List.of(ListColumn.text("activities.field.number", 18, ActivityRow::number),
                ListColumn.day("activities.field.heldOn", ActivityRow::heldOn),
                ListColumn.text("activities.field.title", 40, ActivityRow::title),
                ListColumn.code("activities.field.way", 14, ActivityRow::way),
                ListColumn.code("activities.field.type", 14, ActivityRow::type),
                ListColumn.text("activities.field.parties", 44, ActivityRow::parties),
                ListColumn.<ActivityRow>number("activities.field.participants", 10, ActivityRow::participants).withSum(),
                ListColumn.code("activities.field.state", 12, ActivityRow::state),
                ListColumn.mark("exchange.field.late", ActivityRow::late),
                ListColumn.mark("exchange.field.unconfirmed", ActivityRow::unconfirmed));
    }

    @Override
    public Slice<ActivityRow> rows(PageQuery query) {
        return page.rows(query);
    }

    @Override
    public boolean isLedger() {
        return true;
    }
}
