package org.lianjian.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.exchange.ListColumn;
import org.lianjian.web.exchange.ListSheet;
import org.lianjian.web.platform.Messages;

/** The audit log as a file. */
@RequestScoped
public class AuditSheet implements ListSheet<TrailEntry> {

    @Inject
    AuditListPage page;

    @Override
    public String name() {
        return "audit-events";
    }

    @Override
    public String titleKey() {
        return "exchange.title.audit";
    }

    @Override
    public List<ListColumn<TrailEntry>> columns(Locale locale) {
        return List.of(ListColumn.number("exchange.field.event", 10, TrailEntry::id),
                ListColumn.moment("audit.field.time", TrailEntry::occurredAt),
                ListColumn.text("audit.field.actor", 24, TrailEntry::actorName),
                ListColumn.text("audit.field.role", 20, row -> roleOf(row, locale)),
                ListColumn.code("audit.field.event", 28, TrailEntry::event),
                ListColumn.code("audit.field.outcome", 10, TrailEntry::outcome),
                ListColumn.code("audit.field.object", 12, TrailEntry::objectType),
                ListColumn.text("audit.field.key", 26, TrailEntry::objectKey),
                ListColumn.text("audit.field.origin", 18, TrailEntry::origin),
                ListColumn.text("exchange.field.facts", 60, row -> row.facts().toString()),
                ListColumn.number("audit.field.sealed", 12, TrailEntry::leafIndex));
    }

    @Override
    public Slice<TrailEntry> rows(PageQuery query) {
        return page.rows(query);
    }

    /** A role of the past has no word any more. */
    private static String roleOf(TrailEntry row, Locale locale) {
        return Arrays.stream(Role.values()).filter(role -> role.name().equals(row.actorRole())).findFirst()
                .map(role -> Messages.word(locale, role)).orElse(row.actorRole());
    }
}
