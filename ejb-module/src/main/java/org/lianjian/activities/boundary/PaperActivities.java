package org.lianjian.activities.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;

/** Joint activities of earlier times that are on paper. Officials enter them for the record of their place. */
@Local
public interface PaperActivities {

    /**
     * Enters one as filed from paper: held under an agreement that counted on that day (invariant 4), late with its reason where it is late
     * (invariant 5), confirmed by nobody and reviewed by nobody until somebody does.
     */
    ActivityDetails enter(@Valid ActivityDraft draft);
}
