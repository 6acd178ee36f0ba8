package org.lianjian.exchange.boundary;

import java.util.List;

/**
 * What a record of a sheet would do.
 *
 * @param effect   {@link Effect#REFUSED} exactly when there are faults
 * @param identity the same text for two records of a sheet that mean the same thing, of which the second is refused; where several things are to be
 *                 unique, a line for each; null when refused before that is known
 * @param faults   every fault of the record at once
 */
public record RecordPlan(Effect effect, String identity, List<CellFault> faults) {

    public RecordPlan {
        faults = List.copyOf(faults);
    }

    /** It would be done. */
    public static RecordPlan of(Effect effect, String identity) {
        return new RecordPlan(effect, identity, List.of());
    }

    /** It is refused. */
    public static RecordPlan refused(List<CellFault> faults) {
        return new RecordPlan(Effect.REFUSED, null, faults);
    }
}
