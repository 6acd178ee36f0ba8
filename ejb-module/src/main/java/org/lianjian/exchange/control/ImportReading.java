package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.platform.errors.NotFound;

/** Reads the file of a run from its first row to its last, in batches that are the same each time. */
@ApplicationScoped
public class ImportReading {

    @Inject
    Attachments attachments;

    @Inject
    LocalFiles files;

    @Inject
    SheetKinds kinds;

    /**
     * Reads it.
     *
     * @param rows is told how many rows there are below the headings before the first batch
     * @param next takes the batches; false when no more are wanted
     */
    void read(Assignment run, SheetKind kind, LongConsumer rows, Predicate<Batch> next) {
        try (LocalFile file = fetch(run); SheetSource source = SheetSources.open(file.path())) {
            SheetSurvey survey = source.survey(run.sheet());
            rows.accept(Math.max(0, survey.rows() - 1));
            RecordReading reading = new RecordReading(columns(run, kind), kind, new CellReader(kinds.words(kind)), next);
            source.read(run.sheet(), new JoinedCells(survey, reading));
            reading.end();
        }
    }

    FileColumns columns(Assignment run, SheetKind kind) {
        return FileColumns.of(kind.columns(), run.names(), run.headingRow());
    }

    private LocalFile fetch(Assignment run) {
        if (run.fileId() == null) {
            throw new UnreadableSheet("exchange.run.discarded");
        }
        try {
            return files.take("file", attachments.load(run.fileId()).content(), Long.MAX_VALUE);
        } catch (NotFound e) {
            throw new UnreadableSheet(e, "exchange.run.discarded");
        }
    }
}
