package org.lianjian.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.exchange.boundary.ImportChoice;
import org.lianjian.exchange.boundary.ImportDetails;
import org.lianjian.exchange.boundary.ImportFault;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.ImportRow;
import org.lianjian.exchange.boundary.Imports;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetFile;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.entity.FileColumn;
import org.lianjian.exchange.entity.ImportRun;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.time.OfficeClock;

/** The use cases of sheets that come in. */
@Stateless
public class ImportsBean implements Imports {

    private static final String COLUMNS = "columns";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private SheetKinds kinds;

    @Inject
    private ImportArrival arrival;

    @Inject
    private ImportViews views;

    @Inject
    private MappingBook mappings;

    @Inject
    private SheetBooks books;

    @Inject
    private AuditTrail trail;

    @Inject
    private ImportEvents events;

    @Inject
    private Event<ImportAsked> asked;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    public List<ImportKind> kinds() {
        return kinds.open();
    }

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    public List<SheetColumn> columns(ImportKind kind) {
        return kinds.demand(kind).columns();
    }

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    public SheetFile template(ImportKind kind, Locale locale) {
        return books.template(kinds.demand(kind), locale);
    }

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    @Audited(AuditEvent.IMPORT_UPLOADED)
    public long upload(ImportKind wanted, Upload file) {
        SheetKind kind = kinds.demand(wanted);
        ImportRun run = arrival.take(kind, file);
        entities.persist(run);
        trail.record(AuditEvent.IMPORT_UPLOADED, events.subject(run), events.about(run).with("size", run.getFile().getSize())
                .text("name", run.getFile().getName()));
        return run.getId();
    }

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    public ImportDetails get(long id) {
        return views.of(own(id, LockModeType.NONE));
    }

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    public Slice<ImportRow> list(PageQuery page) {
        return views.rows(access.actor().accountId(), page);
    }

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    public Slice<ImportFault> faults(long id, PageQuery page) {
        return views.faults(own(id, LockModeType.NONE), page);
    }

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    @Audited(AuditEvent.IMPORT_COLUMNS_CHANGED)
    public void map(long id, Map<Integer, String> columns) {
        ImportRun run = own(id, LockModeType.PESSIMISTIC_WRITE);
        Map<Integer, String> names = named(run, columns);
        run.map(names, clock.now());
        mappings.remember(access.actor(), run.getKind(), run.getColumns().stream().map(FileColumn::getHeading).toList(), names);
        trail.record(AuditEvent.IMPORT_COLUMNS_CHANGED, events.subject(run), events.about(run).with(COLUMNS, names.size()));
    }

    private Map<Integer, String> named(ImportRun run, Map<Integer, String> columns) {
        List<String> known = kinds.of(run.getKind()).columns().stream().map(SheetColumn::name).toList();
        Set<String> used = new HashSet<>();
        Map<Integer, String> names = new LinkedHashMap<>();
        columns.forEach((position, name) -> {
            if (name == null || name.isBlank()) {
                return;
            }
            String field = COLUMNS + "[" + position + "]";
            if (!known.contains(name) || run.getColumns().stream().noneMatch(column -> column.getPosition() == position)) {
                throw new InvalidInput(field, "validation.unknown", name);
            }
            if (!used.add(name)) {
                throw new InvalidInput(field, "exchange.run.columnTwice", name);
            }
            names.put(position, name);
        });
        return names;
    }

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    @Audited(AuditEvent.IMPORT_CHECK_STARTED)
    public void check(long id) {
        ImportRun run = own(id, LockModeType.PESSIMISTIC_WRITE);
        kinds.demand(run.getKind());
        run.beginCheck(views.missing(run), clock.now());
        trail.record(AuditEvent.IMPORT_CHECK_STARTED, events.subject(run), events.about(run));
        asked.fire(new ImportAsked(id));
    }

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    @Audited(AuditEvent.IMPORT_CONFIRMED)
    public void confirm(long id, ImportChoice choice) {
        ImportRun run = own(id, LockModeType.PESSIMISTIC_WRITE);
        kinds.demand(run.getKind());
        run.confirm(choice, clock.now());
        trail.record(AuditEvent.IMPORT_CONFIRMED, events.subject(run), events.about(run));
        asked.fire(new ImportAsked(id));
    }

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    @Audited(AuditEvent.IMPORT_CANCELLED)
    public void cancel(long id) {
        ImportRun run = own(id, LockModeType.PESSIMISTIC_WRITE);
        run.cancel(clock.now());
        trail.record(AuditEvent.IMPORT_CANCELLED, events.subject(run), events.about(run));
    }

    @Override
    @Allowed(Operation.SHEET_IMPORT)
    public SheetFile faultsSheet(long id, Locale locale) {
        ImportRun run = own(id, LockModeType.NONE);
        if (!views.of(run).hasFaultsSheet()) {
            throw new RuleViolated(null, "exchange.run.noFaults");
        }
        return books.faults(run, kinds.of(run.getKind()), views.faults(run), locale);
    }

    private ImportRun own(long id, LockModeType lock) {
        ImportRun run = entities.find(ImportRun.class, id, lock);
        if (run == null || !access.actor().isSignedIn() || run.getAccountId() != access.actor().accountId()) {
            throw new NotFound("import", id);
        }
        return run;
    }
}
