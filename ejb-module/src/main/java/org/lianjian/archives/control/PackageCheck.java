package org.lianjian.archives.control;

import java.io.IOException;
import java.util.Map;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.platform.time.OfficeClock;

/** The check of a package for the four properties (四性检测, DA/T 70-2018). */
final class PackageCheck {

    private PackageCheck() {
    }

    /** Checks all of it. */
    static CheckReport whole(OpenPackage opened, Trust trust, OfficeClock clock) throws IOException {
        return run(opened, trust, true, clock);
    }

    /** Checks what has been packed so far, before the report is written and all is signed. */
    static CheckReport beforeSealing(OpenPackage opened, Trust trust, OfficeClock clock) throws IOException {
        return run(opened, trust, false, clock);
    }

    private static CheckReport run(OpenPackage opened, Trust trust, boolean sealed, OfficeClock clock) throws IOException {
        Notes notes = new Notes();
        new AuthenticityCheck(opened, notes, trust, sealed).run();
        new IntegrityCheck(opened, notes, sealed).run();
        new MetadataCheck(opened, notes).run();
        new ContentCheck(opened, notes).run();
        Map<String, String> label = Label.read(opened.text(PackagePaths.LABEL));
        return notes.report(label.getOrDefault(Label.NUMBER, ""), label.getOrDefault(Label.TITLE, ""), clock.now());
    }
}
