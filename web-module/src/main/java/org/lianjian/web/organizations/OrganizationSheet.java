package org.lianjian.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.organizations.boundary.OrganizationRow;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;

/** The register of organisations as a file. */
@RequestScoped
public class OrganizationSheet implements ListSheet<OrganizationRow> {

    @Inject
    OrganizationListPage page;

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public String titleKey() {
        return "organizations.title";
    }

    @Override
    public List<ListColumn<OrganizationRow>> columns(Locale locale) {
        return List.of(ListColumn.text("organizations.field.name", 36, OrganizationRow::name),
                ListColumn.text("organizations.field.shortName", 16, OrganizationRow::shortName),
                ListColumn.code("organizations.field.kind", 12, OrganizationRow::kind),
                ListColumn.text("organizations.field.creditCode", 22, OrganizationRow::creditCode),
                ListColumn.text("organizations.field.townshipCode", 16, OrganizationRow::townshipName),
                ListColumn.code("organizations.field.sizeClass", 14, OrganizationRow::sizeClass),
                ListColumn.mark("exchange.field.closed", OrganizationRow::closed));
    }

    @Override
    public Slice<OrganizationRow> rows(PageQuery query) {
        return page.rows(query);
    }
}
