package org.lianjian.documents.boundary;

import java.nio.file.Path;

/** Files for what is too large for memory while it is worked on. Who makes one deletes it; what a death leaves behind goes after a day. */
public interface ScratchFiles {

    /** A new, empty file that only this installation's user can read. */
    Path make();
}
