package org.lianjian.identity.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.lianjian.identity.boundary.InstallationSettings;
import org.lianjian.identity.boundary.SettingRow;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.settings.Setting;
import org.lianjian.platform.settings.Settings;

/** Shows settings; they are changed where the program is started. */
@Stateless
public class InstallationSettingsBean implements InstallationSettings {

    @Inject
    private Settings settings;

    @Override
    @Allowed(Operation.SETTINGS_VIEW)
    public List<SettingRow> inForce() {
        return Arrays.stream(Setting.values()).map(this::row).toList();
    }

    private SettingRow row(Setting setting) {
        return new SettingRow(setting.name(), setting.variable(), settings.shown(setting), setting.defaultValue(), setting.isSecret(),
                settings.isGiven(setting));
    }
}
