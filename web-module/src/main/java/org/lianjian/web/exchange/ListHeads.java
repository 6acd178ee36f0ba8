package org.lianjian.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Messages;

/** Words what stands around the rows of a list. */
@RequestScoped
public class ListHeads {

    private static final String BLANK = "________________";

    @Inject
    Divisions divisions;

    @Inject
    Address address;

    @Inject
    CurrentActor current;

    @Inject
    OfficeClock clock;

    <R> ListHead of(ListSheet<R> sheet, List<ListColumn<R>> columns, Locale locale) {
        return new ListHead(text(locale, sheet.titleKey()), about(locale),
                columns.stream().map(column -> text(locale, column.labelKey())).toList(), columns.stream().map(ListColumn::width).toList(),
                sheet.isLedger() ? signatures(locale) : List.of(), text(locale, "exchange.pages"),
                text(locale, "layout.yes"), text(locale, "layout.no"));
    }

    private List<String> about(Locale locale) {
        List<String> about = new ArrayList<>();
        about.add(text(locale, "exchange.unit", unit()));
        LocalDate from = address.date("from");
        LocalDate to = address.date("to");
        if (from != null || to != null) {
            about.add(text(locale, "exchange.period", from == null ? "…" : from, to == null ? "…" : to));
        }
        about.add(text(locale, "exchange.made", current.get().displayName(), clock.now()));
        return about;
    }

    /** The township, for whoever reaches one; others write theirs by hand. */
    private String unit() {
        List<Division> townships = divisions.townships();
        return townships.size() == 1 ? townships.get(0).name() : BLANK;
    }

    private static List<String> signatures(Locale locale) {
        return List.of(text(locale, "exchange.filledInBy", BLANK), text(locale, "exchange.reviewedBy", BLANK),
                text(locale, "exchange.signedOn", BLANK));
    }

    private static String text(Locale locale, String key, Object... values) {
        return Messages.text(locale, key, List.of(values));
    }
}
