package org.lianjian.web.archives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;
import org.lianjian.web.platform.Uploads;

/** Checking a package that lies elsewhere, and taking it in. */
@Named
@RequestScoped
public class ArchiveReceivePage {

    @Inject
    Archives archives;

    @Inject
    Submission submission;

    private Part file;
    private String key;
    private CheckReport report;

    /** Checks it and stays on the page with the report. */
    public String inspect() {
        return submission.run(() -> {
            report = archives.inspect(Uploads.of(file), key);
            return null;
        });
    }

    /** Takes it in if it stands the check. */
    public String receive() {
        return submission.run(() -> Go.to("/archives/view", archives.receive(Uploads.of(file), key).id(), "archives.done.RECEIVED"));
    }

    /** What the check found; null before it. */
    public CheckReport getReport() {
        return report;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
