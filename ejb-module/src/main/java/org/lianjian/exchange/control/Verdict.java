package org.lianjian.exchange.control;

import java.util.List;
import org.lianjian.exchange.boundary.Effect;

/**
 * What a record of a file would do.
 *
 * @param faults every fault at once; none unless it is refused
 */
record Verdict(Effect effect, List<FoundFault> faults) {
}
