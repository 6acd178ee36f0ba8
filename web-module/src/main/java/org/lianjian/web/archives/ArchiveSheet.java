package org.lianjian.web.archives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.archives.boundary.ArchiveRow;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;

/** The list of archived packages as a file: the register that an archive asks for (归档目录). */
@RequestScoped
public class ArchiveSheet implements ListSheet<ArchiveRow> {

    @Inject
    ArchiveListPage page;

    @Override
    public String name() {
        return "archives";
    }

    @Override
    public String titleKey() {
        return "exchange.title.archives";
    }

    @Override
    public List<ListColumn<ArchiveRow>> columns(Locale locale) {
        return List.of(ListColumn.text("archives.field.number", 38, ArchiveRow::number),
                ListColumn.text("archives.field.agreementNumber", 18, ArchiveRow::agreementNumber),
                ListColumn.text("archives.field.title", 44, ArchiveRow::title),
                ListColumn.text("archives.field.parties", 30, ArchiveRow::parties),
                ListColumn.code("archives.field.origin", 10, ArchiveRow::origin),
                ListColumn.code("archives.field.retention", 10, ArchiveRow::retention),
                ListColumn.code("archives.field.result", 10, ArchiveRow::result));
    }

    @Override
    public Slice<ArchiveRow> rows(PageQuery query) {
        return page.rows(query);
    }
}
