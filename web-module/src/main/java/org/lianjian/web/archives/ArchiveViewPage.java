package org.lianjian.web.archives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.archives.boundary.ArchivedEvent;
import org.lianjian.archives.boundary.ArchivedFile;
import org.lianjian.archives.boundary.ArchivedPackage;
import org.lianjian.archives.boundary.ArchivedRecord;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.web.platform.Address;

/** One archived package, only to be read: what it is, its check, its records, files and events; or one of its records. */
@Named
@RequestScoped
public class ArchiveViewPage {

    private static final int MOST_EVENTS = 300;

    @Inject
    Archives archives;

    @Inject
    Address address;

    private ArchivedPackage opened;
    private CheckReport report;

    /** The package. */
    public ArchivedPackage getOpened() {
        if (opened == null) {
            opened = archives.open(address.demandId());
        }
        return opened;
    }

    /** The check that was packed with it, or the one that is asked for now. */
    public CheckReport getReport() {
        if (report == null) {
            report = isChecked() ? archives.check(address.demandId()) : getOpened().report();
        }
        return report;
    }

    /** Whether it is checked now. */
    public boolean isChecked() {
        return address.text("check").isPresent();
    }

    /** What was drawn up for it. */
    public List<ArchivedFile> getDocuments() {
        return getOpened().files().stream().filter(ArchivedFile::isDocument).toList();
    }

    /** What was attached to its records. */
    public List<ArchivedFile> getFiles() {
        return getOpened().files().stream().filter(file -> !file.isDocument()).toList();
    }

    /** Its last events, newest first. */
    public List<ArchivedEvent> getEvents() {
        List<ArchivedEvent> all = getOpened().events();
        return all.subList(Math.max(0, all.size() - MOST_EVENTS), all.size()).stream()
                .sorted(java.util.Comparator.comparing(ArchivedEvent::occurredAt).reversed()).toList();
    }

    /** Whether there are more. */
    public boolean isEventsCut() {
        return getOpened().events().size() > MOST_EVENTS;
    }

    /** The record that the address names. */
    public ArchivedRecord getRecord() {
        String path = address.text("record").orElse("");
        return getOpened().records().stream().filter(record -> record.path().equals(path)).findFirst()
                .orElseThrow(() -> new NotFound("record", path));
    }
}
