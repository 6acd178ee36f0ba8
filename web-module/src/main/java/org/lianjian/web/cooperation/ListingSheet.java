package org.lianjian.web.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lianjian.cooperation.boundary.ListingCategory;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;

/** Needs or resources as a file. */
@RequestScoped
public class ListingSheet implements ListSheet<ListingRow> {

    @Inject
    ListingListPage page;

    @Inject
    Listings listings;

    private List<ListingCategory> categories;

    @Override
    public String name() {
        return "listings";
    }

    @Override
    public String titleKey() {
        return "exchange.title.listings";
    }

    @Override
    public List<ListColumn<ListingRow>> columns(Locale locale) {
        return List.of(ListColumn.code("exchange.field.side", 8, ListingRow::side),
                ListColumn.text("listings.field.title", 40, ListingRow::title),
                ListColumn.text("listings.field.category", 16, row -> categoryOf(row, locale)),
                ListColumn.text("listings.field.organizationId", 30, ListingRow::organizationName),
                ListColumn.number("listings.field.quantity", 12, ListingRow::quantity),
                ListColumn.text("listings.field.unit", 8, ListingRow::unit),
                ListColumn.day("listings.field.from", ListingRow::from),
                ListColumn.day("listings.field.to", ListingRow::to),
                ListColumn.code("listings.field.visibility", 12, ListingRow::visibility),
                ListColumn.day("listings.field.expiresOn", ListingRow::expiresOn),
                ListColumn.code("listings.field.state", 12, ListingRow::state));
    }

    @Override
    public Slice<ListingRow> rows(PageQuery query) {
        return page.rows(query);
    }

    private String categoryOf(ListingRow row, Locale locale) {
        if (categories == null) {
            categories = listings.categories();
        }
        return categories.stream().filter(category -> category.code().equals(row.category())).findFirst()
                .map(category -> Locale.ENGLISH.equals(locale) ? category.nameEn() : category.nameZh()).orElse(row.category());
    }
}
