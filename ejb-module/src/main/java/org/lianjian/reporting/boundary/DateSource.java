package org.lianjian.reporting.boundary;

import java.time.LocalDate;
import java.util.List;
import org.lianjian.platform.access.Actor;

/**
 * A feature's share of a person's calendar. Implementations are CDI beans; each looks only at what the actor's grants reach, as {@link WorkSource}
 * does: nobody need be signed in.
 */
public interface DateSource {

    /** Dates that one source gives at the most, the earliest first. */
    int MOST = 200;

    /** The dates from the first to the last day, both included, that concern this person. */
    List<DatedItem> datesFor(Actor actor, LocalDate first, LocalDate last);
}
