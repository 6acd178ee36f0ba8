package org.lianjian.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lianjian.platform.settings.Setting;

/** The settings in the environment; an empty variable counts as not set. */
record Environment(Map<String, String> variables) {

    /** Checks every setting. */
    void check() throws WrongSettingException {
        List<String> faults = Arrays.stream(Setting.values())
                .flatMap(setting -> setting.faultIn(variables.get(setting.variable())).stream()).toList();
        if (!faults.isEmpty()) {
            throw new WrongSettingException(String.join("; ", faults));
        }
    }

    String text(Setting setting) {
        return text(setting, setting.defaultValue());
    }

    String text(Setting setting, String otherwise) {
        String value = variables.get(setting.variable());
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
