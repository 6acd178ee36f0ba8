package org.lianjian.reporting.boundary;

import java.util.List;
import org.lianjian.platform.access.Actor;

/** A feature's share of the home page. Implementations are CDI beans; each looks only at what the actor's grants reach. */
public interface WorkSource {

    /** Items shown of one kind at the most. */
    int MOST = 10;

    /** What waits for this person, grouped; empty groups are left out. */
    List<WorkGroup> waitingFor(Actor actor);

    /** A few figures of this person's own scope. */
    List<Figure> figuresFor(Actor actor);
}
