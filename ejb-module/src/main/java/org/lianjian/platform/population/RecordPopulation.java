package org.lianjian.platform.population;

import java.util.Collection;
import java.util.List;
import org.lianjian.platform.access.RecordKind;

/** The records of one kind, offered by the feature that has them. For business code that has checked who asks; never for pages. */
public interface RecordPopulation {

    /** The kind. */
    RecordKind kind();

    /** The codes of the states that its records can have. */
    List<String> states();

    /**
     * The next records of a population in the order of their ids.
     *
     * @param afterId the last id that was read, or 0
     * @throws org.lianjian.platform.errors.InvalidInput if the state is none of {@link #states()}
     */
    List<SizedRecord> after(PopulationFilter filter, long afterId, int limit);

    /** How people know the records with these ids, in no order. */
    List<RecordLabel> labels(Collection<Long> ids);
}
