package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianjian.exchange.boundary.ImportCounts;
import org.lianjian.exchange.boundary.ImportDetails;
import org.lianjian.exchange.boundary.ImportFault;
import org.lianjian.exchange.boundary.ImportHeading;
import org.lianjian.exchange.boundary.ImportReason;
import org.lianjian.exchange.boundary.ImportRow;
import org.lianjian.exchange.boundary.ImportState;
import org.lianjian.exchange.entity.FileColumn;
import org.lianjian.exchange.entity.ImportRun;
import org.lianjian.exchange.entity.RefusedCell;
import org.lianjian.exchange.entity.RunProgress;
import org.lianjian.exchange.entity.StoredValues;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Where;

/** Runs and their faults as their owners see them. */
@ApplicationScoped
public class ImportViews {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    SheetKinds kinds;

    ImportDetails of(ImportRun run) {
        RunProgress progress = run.getProgress();
        ImportCounts counts = progress.counts();
        ImportState state = run.getState();
        List<String> missing = missing(run);
        boolean uploaded = state == ImportState.UPLOADED;
        boolean ready = state == ImportState.CHECKED && counts.good() > 0;
        ImportReason reason = run.getReasonKey() == null ? null : new ImportReason(run.getReasonKey(), StoredValues.read(run.getReasonValues()));
        return new ImportDetails(run.getId(), run.getKind(), run.getFile().getName(), run.getFile().getSize(), run.getFile().getSha256(), state,
                run.getUploadedAt(), run.getEndedAt(), run.getFile().getSheetName(), run.getFile().others(), run.getFile().getHeadingRow(),
                run.getColumns().stream().map(ImportViews::heading).toList(), missing, run.getChoice(), progress.getDone(), progress.getTotal(),
                counts, progress.getFaults(), reason, uploaded, uploaded && missing.isEmpty(), ready && counts.refused() == 0,
                ready && counts.refused() > 0, !state.isOver(), progress.getFaults() > 0 && !state.isRunning());
    }

    /** The names of needed columns that the file of a run does not have. */
    List<String> missing(ImportRun run) {
        return FileColumns.of(kinds.of(run.getKind()).columns(), run.names(), 0).missing();
    }

    private static ImportHeading heading(FileColumn column) {
        return new ImportHeading(column.getPosition(), CellText.letter(column.getPosition()), column.getHeading(), column.getName(),
                column.isRecognised());
    }

    Slice<ImportRow> rows(long accountId, PageQuery page) {
        Cursor after = page.after() == null ? null : Cursor.decode(page.after());
        Where where = new Where().and("r.accountId = :account", "account", accountId).before(after, "r.id");
        List<ImportRow> rows = where.bind(entities.createQuery("select r from ImportRun r" + where.text() + " order by r.id desc", ImportRun.class))
                .setMaxResults(page.limit() + 1).getResultStream().map(run -> new ImportRow(run.getId(), run.getKind(), run.getFile().getName(),
                        run.getState(), run.getUploadedAt(), run.getEndedAt(), run.getProgress().counts())).toList();
        return Slice.cut(rows, page.limit(), row -> Cursor.of(row.id()));
    }

    Slice<ImportFault> faults(ImportRun run, PageQuery page) {
        Cursor after = page.after() == null ? null : Cursor.decode(page.after());
        Where where = new Where().and("c.runId = :run", "run", run.getId()).after(after, "c.place");
        List<RefusedCell> cells = where.bind(entities.createQuery("select c from RefusedCell c" + where.text() + " order by c.place",
                RefusedCell.class)).setMaxResults(page.limit() + 1).getResultList();
        Slice<RefusedCell> slice = Slice.cut(cells, page.limit(), cell -> Cursor.of(cell.getPlace()));
        return new Slice<>(faults(run, slice.items()), slice.next());
    }

    /** All that are kept, in the order of the rows. */
    List<ImportFault> faults(ImportRun run) {
        return faults(run, entities.createQuery("select c from RefusedCell c where c.runId = :run order by c.row, c.position, c.place",
                RefusedCell.class).setParameter("run", run.getId()).getResultList());
    }

    private static List<ImportFault> faults(ImportRun run, List<RefusedCell> cells) {
        Map<Integer, String> headings = new HashMap<>();
        run.getColumns().forEach(column -> headings.put(column.getPosition(), column.getHeading()));
        return cells.stream().map(cell -> new ImportFault(cell.getRow(), cell.getPosition() == null ? null : CellText.letter(cell.getPosition()),
                headings.get(cell.getPosition()), cell.getColumn(), cell.getValue(), cell.getKey(), cell.values(), cell.suggestions())).toList();
    }
}
