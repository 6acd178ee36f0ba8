package org.lianjian.inspections.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;
import org.lianjian.platform.population.SizedRecord;

/** Samples of engagements. What was drawn never changes. */
@Local
public interface Samples {

    /** How many records a page of a population has. */
    int POPULATION_PAGE = 5000;

    /** What a sample would be drawn from. */
    SamplePreview preview(long engagementId, @Valid SampleDraft draft);

    /** Draws a sample and opens a working paper for each record. */
    SampleDetails draw(long engagementId, @Valid SampleDraft draft);

    /** The samples of an engagement, oldest first. */
    List<SampleRow> list(long engagementId);

    /** One sample. */
    SampleDetails get(long id);

    /** Draws it again from the records as they are now, with the seed and filter it was drawn with. */
    SampleCheck verify(long id);

    /** The next {@value #POPULATION_PAGE} records of what it was drawn from, as they are now, in the order of their ids. */
    List<SizedRecord> population(long id, long afterId);
}
