package org.lianjian.web.exchange;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.Imports;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;

/** The body of a sheet that comes in: what it holds, and the file. */
public class SheetBody {

    private ImportKind kind;
    private SheetFileBody file;

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public void setFile(SheetFileBody file) {
        this.file = file;
    }

    /** Takes the file in and answers the run. */
    long upload(Imports imports) {
        return upload(imports, kind, file == null ? null : file.upload());
    }

    /**
     * Takes a file in and answers the run.
     *
     * @throws InvalidInput naming what was not chosen
     */
    static long upload(Imports imports, ImportKind kind, Upload file) {
        List<Violation> missing = new ArrayList<>();
        if (kind == null) {
            missing.add(Violation.of("kind", "exchange.kindMissing"));
        }
        if (file == null) {
            missing.add(Violation.of("file", "exchange.fileMissing"));
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return imports.upload(kind, file);
    }
}
