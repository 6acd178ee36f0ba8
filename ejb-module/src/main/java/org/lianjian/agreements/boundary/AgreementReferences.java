package org.lianjian.agreements.boundary;

import java.util.Collection;
import java.util.Map;

/** Finds the agreements that sheets name. For business code; whoever acts finds those within reach and no others (invariant 15). */
public interface AgreementReferences {

    /**
     * What each text means: the number as people write it, its key, or the number on paper. A few queries for all of them together.
     *
     * @param texts null and blank ones are left out
     * @return one match for each text
     */
    Map<String, AgreementMatch> find(Collection<String> texts);
}
