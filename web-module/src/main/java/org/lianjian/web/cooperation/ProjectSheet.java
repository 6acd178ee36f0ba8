package org.lianjian.web.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.cooperation.boundary.ProjectRow;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;

/** The list of projects as a file. */
@RequestScoped
public class ProjectSheet implements ListSheet<ProjectRow> {

    @Inject
    ProjectListPage page;

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public String titleKey() {
        return "exchange.title.projects";
    }

    @Override
    public List<ListColumn<ProjectRow>> columns(Locale locale) {
        return List.of(ListColumn.text("projects.field.number", 18, ProjectRow::number),
                ListColumn.text("projects.field.title", 40, ProjectRow::title),
                ListColumn.text("projects.field.parties", 44, ProjectRow::parties),
                ListColumn.number("projects.field.budget", 14, ProjectRow::budget),
                ListColumn.text("projects.field.currency", 8, ProjectRow::currency),
                ListColumn.number("exchange.field.percent", 10, ProjectRow::percent),
                ListColumn.day("projects.field.lastDue", ProjectRow::lastDue),
                ListColumn.code("projects.field.state", 12, ProjectRow::state));
    }

    @Override
    public Slice<ProjectRow> rows(PageQuery query) {
        return page.rows(query);
    }
}
