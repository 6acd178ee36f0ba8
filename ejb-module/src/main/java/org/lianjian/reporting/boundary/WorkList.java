package org.lianjian.reporting.boundary;

import jakarta.ejb.Local;
import java.util.List;

/** "What waits for me": the home page of every role. */
@Local
public interface WorkList {

    /** What waits for the caller, in the order of {@link WorkKind}. */
    List<WorkGroup> mine();

    /** The figures of the caller's scope. */
    List<Figure> figures();
}
