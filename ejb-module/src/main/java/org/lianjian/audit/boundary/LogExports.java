package org.lianjian.audit.boundary;

import jakarta.ejb.Local;
import java.io.IOException;
import java.io.OutputStream;

/** Copies of the whole log, to be kept elsewhere and verified off line. */
@Local
public interface LogExports {

    /** Begins a copy and logs that it was taken; answers how many events it will hold. */
    long begin();

    /**
     * Writes the copy as a zip archive while it is read, in constant memory.
     *
     * @param size as {@link #begin} has answered
     */
    void write(long size, OutputStream zip) throws IOException;
}
