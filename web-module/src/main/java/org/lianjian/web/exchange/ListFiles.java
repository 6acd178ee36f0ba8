package org.lianjian.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.lianjian.exchange.boundary.ListExports;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.errors.NotSignedIn;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.SentForm;

/** Opens lists that leave as files: refusals and the event come before the first byte. */
@RequestScoped
public class ListFiles {

    private static final Set<String> NO_FILTERS = Set.of("after", "limit", "format", "q", "sort");

    @Inject
    ListExports events;

    @Inject
    RunningExports running;

    @Inject
    ListHeads heads;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    /** Opens a list whose rows come from that source. */
    <R> ListFile<R> open(ListSheet<R> sheet, Function<PageQuery, Slice<R>> source, ListFormat format, Locale locale) {
        if (!current.get().isSignedIn()) {
            throw new NotSignedIn();
        }
        long account = current.get().accountId();
        running.begin(account);
        boolean opened = false;
        try {
            List<ListColumn<R>> columns = sheet.columns(locale);
            ListFile<R> file = new ListFile<>(columns, heads.of(sheet, columns, locale), format, locale, source, progress(sheet, format, account));
            events.begin(sheet.name(), format, filters(), SentForm.in(request).getParameter("q"));
            opened = true;
            return file;
        } finally {
            if (!opened) {
                running.end(account);
            }
        }
    }

    private ListFile.Progress progress(ListSheet<?> sheet, ListFormat format, long account) {
        return new ListFile.Progress() {

            @Override
            public void moved() {
                running.move(account);
            }

            @Override
            public void ended(long rows, boolean whole) {
                running.end(account);
                events.end(sheet.name(), format, rows, whole);
            }
        };
    }

    private Set<String> filters() {
        Set<String> set = new TreeSet<>();
        SentForm.in(request).getParameterMap().forEach((name, values) -> {
            if (!NO_FILTERS.contains(name) && !values[0].isBlank()) {
                set.add(name);
            }
        });
        return set;
    }
}
