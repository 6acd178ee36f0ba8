package org.lianjian.reporting.boundary;

import java.util.List;
import org.lianjian.platform.access.Actor;

/** A feature's share of a pairing's time line. Implementations are CDI beans; each gives only what the actor's grants reach. */
public interface TimeLineSource {

    /** The entries of that page, in its order, at most {@link TimeLinePage#limit()}; the caller may see the pairing. */
    List<TimeLineEntry> entriesOf(Actor actor, TimeLinePage page);
}
