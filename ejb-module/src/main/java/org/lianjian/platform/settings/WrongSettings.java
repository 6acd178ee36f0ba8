package org.lianjian.platform.settings;

import java.util.List;

/** Settings that the program cannot work with; stops the start. */
public class WrongSettings extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** @param faults one sentence per wrong setting: its name, its value, what is allowed */
    public WrongSettings(List<String> faults) {
        super(String.join("; ", faults));
    }
}
