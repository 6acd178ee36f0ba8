package org.lianjian.platform.personal;

import java.util.Collection;
import java.util.List;

/** For holders whose records name people in sentences only: what people wrote is found, and reworded by people on the record. */
public interface RunningTexts extends PersonalDataHolder {

    @Override
    default void erase(Collection<PersonalTrace> traces, long request) {
        throw new IllegalStateException("Running texts are reworded by people: " + List.copyOf(traces).size());
    }
}
