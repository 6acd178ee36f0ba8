package org.lianjian.launch;

import java.util.Map;
import org.lianjian.platform.settings.Setting;

/** The settings in the environment; an empty variable counts as not set. */
record Environment(Map<String, String> variables) {

    String text(Setting setting) {
        return text(setting, setting.defaultValue());
    }

    String text(Setting setting, String otherwise) {
        String value = variables.get(setting.variable());
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
