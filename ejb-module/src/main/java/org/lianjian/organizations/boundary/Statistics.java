package org.lianjian.organizations.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;

/** Dated figures with a source. */
@Local
public interface Statistics {

    /** The latest figure of each indicator of a division within reach. */
    List<Statistic> latest(String divisionCode);

    /** Records a figure; earlier ones stay. */
    Statistic record(@Valid StatisticDraft draft);
}
