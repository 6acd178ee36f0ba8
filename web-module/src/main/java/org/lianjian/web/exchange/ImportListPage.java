package org.lianjian.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.ImportRow;
import org.lianjian.exchange.boundary.Imports;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.settings.Settings;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Uploads;

/** What the reader may bring in, the form to bring it, and the own runs. */
@Named
@RequestScoped
public class ImportListPage {

    private static final int ROWS = 25;

    @Inject
    Imports imports;

    @Inject
    Settings settings;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private List<ImportKind> kinds;
    private Slice<ImportRow> slice;
    private ImportKind kind;
    private Part file;

    @PostConstruct
    void read() {
        kinds = imports.kinds();
        ImportKind asked = address.code(ImportKind.class, "kind");
        kind = kinds.contains(asked) ? asked : null;
        if (kinds.size() == 1) {
            kind = kinds.get(0);
        }
    }

    /** Takes the file in and goes to its columns. */
    public String upload() {
        return submission.run(() -> Go.to("/exchange/view", SheetBody.upload(imports, kind, Uploads.of(file)), "exchange.done.UPLOAD"));
    }

    /** What the reader may bring in. */
    public List<ImportKind> getKinds() {
        return kinds;
    }

    /** How large a file may be. */
    public int getMegabytes() {
        return settings.importMegabytes();
    }

    /** The own runs. */
    public Slice<ImportRow> getSlice() {
        if (slice == null) {
            slice = imports.list(address.page(ROWS));
        }
        return slice;
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
