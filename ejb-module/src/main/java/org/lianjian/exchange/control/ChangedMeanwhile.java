package org.lianjian.exchange.control;

import java.util.List;

/** All was asked for, and some of it would not do any more what the check said: nothing is written. */
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FoundFault> faults;

    ChangedMeanwhile(List<FoundFault> faults) {
        super(faults.size() + " records have changed since the check");
        this.faults = List.copyOf(faults);
    }

    List<FoundFault> faults() {
        return faults;
    }
}
