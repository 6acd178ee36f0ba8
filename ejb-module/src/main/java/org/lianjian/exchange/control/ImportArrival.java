package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.entity.FileColumn;
import org.lianjian.exchange.entity.ImportRun;
import org.lianjian.exchange.entity.ImportedFile;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** Takes in files: looks what they are, finds their headings, keeps them. */
@ApplicationScoped
public class ImportArrival {

    private static final String FILE = "file";
    private static final long MEGABYTE = 1L << 20;

    @Inject
    LocalFiles files;

    @Inject
    Attachments attachments;

    @Inject
    SheetKinds kinds;

    @Inject
    MappingBook mappings;

    @Inject
    Access access;

    @Inject
    Settings settings;

    @Inject
    OfficeClock clock;

    /**
     * Takes one in.
     *
     * @throws InvalidInput if it cannot be read
     */
    ImportRun take(SheetKind kind, Upload upload) {
        if (upload == null || upload.content() == null) {
            throw new InvalidInput(FILE, "documents.empty");
        }
        long most = settings.importMegabytes() * MEGABYTE;
        try (LocalFile local = files.take(FILE, upload.content(), most); SheetSource source = SheetSources.open(local.path())) {
            KindWords words = kinds.words(kind);
            Headings headings = Headings.in(source, words);
            Attachment stored = attachments.keep(FILE, new Upload(upload.fileName(), () -> Files.newInputStream(local.path())),
                    source.format().mediaType(), source.format().extension(), most);
            return new ImportRun(access.actor().accountId(), kind.kind(), file(stored, source, headings), columns(kind, headings, words),
                    clock.now());
        } catch (UnreadableSheet unreadable) {
            throw new InvalidInput(FILE, unreadable.key(), unreadable.values().toArray());
        }
    }

    private static ImportedFile file(Attachment stored, SheetSource source, Headings headings) {
        List<String> others = new ArrayList<>(source.sheets());
        String name = others.remove(headings.sheet());
        return new ImportedFile(stored.id(), stored.fileName(), stored.size(), stored.sha256(), headings.sheet(), CellText.clip(name, 200), others,
                headings.row());
    }

    private List<FileColumn> columns(SheetKind kind, Headings headings, KindWords words) {
        Map<Integer, String> recognised = headings.recognised(words);
        Map<Integer, String> names = mappings.recall(access.actor(), kind.kind(), headings.labels()).orElse(recognised);
        List<FileColumn> columns = new ArrayList<>();
        for (int position = 0; position < headings.labels().size(); position++) {
            columns.add(new FileColumn(position, headings.labels().get(position), names.get(position), names.containsKey(position)));
        }
        return columns;
    }
}
